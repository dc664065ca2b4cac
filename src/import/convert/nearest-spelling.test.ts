import { expect, it } from 'vitest';
import { misspelt, nearest } from './nearest-spelling.ts';

it.each([
	['stakeholders.csv', ['session.csv', 'stakeholder.csv'], 'stakeholder.csv'],
	['Country', ['mode', 'country'], 'country'],
	['', ['ab', 'a'], 'a'],
	['x', ['a', 'b'], 'a'],
	['kitten', ['sitting', 'mitten'], 'mitten']
])('"%s" is nearest to one of %s', (word, candidates, found) => {
	expect(nearest(word, candidates)).toBe(found);
});

it.each([
	['womn', ['woman', 'man'], 'woman'],
	['Acitve', ['enrolled', 'active'], 'active'],
	['Kandidat', ['0-2', '3-4', '5-8'], null],
	['Midtvejs', ['baseline', 'event'], null],
	['x', ['a', 'b'], null]
])('"%s" is a misspelling of one of %s: %s', (word, candidates, found) => {
	expect(misspelt(word, candidates)).toBe(found);
});
