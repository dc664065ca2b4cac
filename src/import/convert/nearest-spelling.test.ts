import { expect, it } from 'vitest';
import { nearest } from './nearest-spelling.ts';

it.each([
	['stakeholders.csv', ['session.csv', 'stakeholder.csv'], 'stakeholder.csv'],
	['Country', ['mode', 'country'], 'country'],
	['', ['ab', 'a'], 'a'],
	['x', ['a', 'b'], 'a'],
	['kitten', ['sitting', 'mitten'], 'mitten']
])('"%s" is nearest to one of %s', (word, candidates, found) => {
	expect(nearest(word, candidates)).toBe(found);
});
