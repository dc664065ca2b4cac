import { expect, it } from 'vitest';
import { audit } from './audit.ts';
import { cell, edition, enrolled, figure } from './fixtures/hand-made.ts';
import { gated } from './gate.ts';

const [people, own] = ['participants-enrolled', 'asked-rate'];
const asked = figure(own, 'share', ['gender']);
const gate = (now: ReturnType<typeof edition>, previous: readonly ReturnType<typeof edition>[] = []) =>
	gated(now, { previous, truth: [] });

const all = (n: `${number}!`, women: number, men: number) => [
	cell(people, '', n),
	cell(people, 'country=DK', '12!'),
	cell(people, 'country=SE', `${Number(n.slice(0, -1)) - 12}!`),
	cell(people, 'gender=woman', women),
	cell(people, 'gender=man', men)
];

it('leaves out the breakdown in which a number falls, and none that does not help', async () => {
	// 2 published is at most 4, and 24 published at most 26: of 30 both are.
	const { edition: left, leftOut, breaches } = await gate(edition([enrolled], all('30!', 2, 24)));
	expect(leftOut).toEqual([{ indicator: people, dim: 'gender' }]);
	expect(breaches).toEqual([]);
	expect(left.cells.map(({ dims }) => Object.keys(dims).join())).toEqual(['', 'country', 'country']);
	expect(left.tables[0]!.by.map(({ dim }) => dim)).toEqual(['country']);
});

// 12 women published are 10 to 14, and 11 of them asked are 9 to 13: of 1 to 5 it is not told whether they were.
const first = edition(
	[enrolled, asked],
	[
		...all('30!', 12, 18),
		cell(own, '', [12, 26]),
		cell(own, 'gender=woman', [6, 11]),
		cell(own, 'gender=man', [6, 16])
	]
);
// Who is a woman stays one, and more are now 8 to 12: they were 11 at most, of whom one or two were not asked.
const second = edition([enrolled], all('32!', 10, 21));

it('leaves out what lets a number of an earlier edition fall, of which this one has no figure', async () => {
	expect((await audit([first, second])).map(({ edition, indicator }) => [edition, indicator])).toEqual([
		[0, own]
	]);
	const { leftOut, breaches, known } = await gate(second, [first]);
	expect({ leftOut, breaches, known }).toEqual({
		...{ leftOut: [{ indicator: people, dim: 'gender' }], breaches: [], known: [] }
	});
});

it('publishes what tells no more than the earlier editions, and says what falls by those alone', async () => {
	const { leftOut, breaches, known } = await gate(edition([enrolled], all('36!', 14, 23)), [first, second]);
	expect(leftOut).toEqual([]);
	expect(breaches).toEqual([]);
	expect(known.map(({ edition, counted, low, high }) => [edition, counted, low, high])).toEqual([
		[0, 'rest', 1, 2]
	]);
});

it('puts back what need not be left out', async () => {
	// 2 published is at most 4, and of 5 women at least 3: the total falls by gender, and not by country.
	const told = (women: number) =>
		edition(
			[enrolled, figure('other', 'count', ['country', 'gender'])],
			[
				...all('30!', 12, 18),
				cell('other', '', 2),
				cell('other', 'country=DK', 0),
				cell('other', 'country=SE', 2),
				cell('other', 'gender=woman', women),
				cell('other', 'gender=man', 0)
			]
		);
	const { leftOut, breaches } = await gate(told(5));
	expect({ leftOut, breaches }).toEqual({
		...{ leftOut: [{ indicator: 'other', dim: 'gender' }], breaches: [] }
	});
});
