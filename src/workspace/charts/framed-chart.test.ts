import { expect, it } from 'vitest';
import { fileName } from './framed-chart.ts';

it.each([
	['Three of four countries reached 25 participants', 'p-three-of-four-countries-reached-25-participants'],
	['Yrittäjyys: 57 % (47–66)', 'p-yrittäjyys-57-47-66'],
	['../a\\b:c*?"<>|', 'p-a-b-c'],
	['–', 'p']
])('a chart "%s" is saved as "%s"', (title, name) => {
	expect(fileName('p', title)).toBe(name);
});

it('a long title is cut between words', () => {
	const name = fileName('p', 'word '.repeat(40));
	expect(name).toMatch(/^p(-word)+$/);
	expect(name.length).toBeLessThanOrEqual(62);
});
