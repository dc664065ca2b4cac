import { expect, it } from 'vitest';
import { attritionTable, type Enrolled } from './attrition.ts';

const waves = ['baseline', 'endline', 'followup_6m'];
const pair = ['baseline', 'endline'] as const;
const person = (before: number | null, ...answered: string[]): Enrolled => ({ answered, before });

it('counts ten people as a person with a pencil does', () => {
	const people = [
		person(2, 'baseline', 'endline'),
		person(3, 'baseline', 'endline', 'followup_6m'),
		person(4, 'baseline', 'endline'),
		person(null, 'baseline', 'endline'),
		person(3, 'baseline'),
		person(5, 'baseline'),
		person(null, 'baseline'),
		person(null, 'endline'),
		person(null, 'followup_6m'),
		person(null)
	];
	expect(attritionTable(people, waves, pair)).toEqual({
		enrolled: 10,
		waves: [
			{ wave: 'baseline', n: 7, rate: 0.7 },
			{ wave: 'endline', n: 5, rate: 0.5 },
			{ wave: 'followup_6m', n: 2, rate: 0.2 }
		],
		paired: { n: 4, rate: 0.4 },
		before: {
			paired: { n: 3, mean: 3, sd: 1 },
			lost: { n: 2, mean: 4, sd: expect.closeTo(Math.SQRT2, 12) as number },
			difference: expect.closeTo(-1 / Math.sqrt(1.5), 12) as number,
			flagged: true
		}
	});
});

it('flags a difference of more than a quarter of a deviation, and not of exactly that', () => {
	const group = (shift: number, ...answered: string[]) =>
		[-1, 1].map((step) => person(step * Math.SQRT1_2 + shift, ...answered));
	const table = (shift: number) =>
		attritionTable([...group(0, 'baseline', 'endline'), ...group(shift, 'baseline')], waves, pair).before;
	expect(table(0.2)).toMatchObject({ flagged: false });
	expect(table(0.2).difference).toBeCloseTo(-0.2, 12);
	expect(table(-0.3)).toMatchObject({ flagged: true });
});

it('says nothing of nobody, and compares nothing where nobody was lost', () => {
	const empty = { n: 0, mean: null, sd: null };
	const nothing = { paired: empty, lost: empty, difference: null, flagged: false };
	expect(attritionTable([], ['baseline'], pair)).toEqual({
		enrolled: 0,
		waves: [{ wave: 'baseline', n: 0, rate: null }],
		paired: { n: 0, rate: null },
		before: nothing
	});
	const all = [person(2, 'baseline', 'endline'), person(4, 'baseline', 'endline')];
	expect(attritionTable(all, waves, pair).before).toMatchObject({ lost: empty, difference: null });
});
