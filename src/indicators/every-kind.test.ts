import { expect, it } from 'vitest';
import type { Cell } from '#schemas/cell.ts';
import type { Dim } from '#schemas/indicator.ts';
import { adds, hasTies, isRunning, kinds, type Kind, type Traits } from '#schemas/kinds.ts';
import { cellsOf } from './compute.ts';
import { openTiny, tinyDefinition, tinyProgramme } from './fixtures/tiny.ts';

/**
 * Four units of four people, two in each country: two of April, one of May, one of June. Values are 2, 1, 0, 5, from 1, 2, 3, 1
 * to 3, 3, 3, 6. Yes-no values are 1, 1, 1, 0; in pairs from 0, 0, 1, 0 to 1, 0, 1, 1. Ties are p2-p3, p1-p3, p1-p2, p3-p4.
 */
const units = {
	numbers: { before: [1, 2, 3, 1], after: [3, 3, 3, 6], value: [2, 1, 0, 5] },
	answers: { before: [], after: [], value: [1, 1, 1, 0] },
	answerPairs: { before: [0, 0, 1, 0], after: [1, 0, 1, 1], value: [1, 0, 0, 1] }
};
const ties = ['p2-p3', 'p1-p3', 'p1-p2', 'p3-p4'];
const days = ['2020-04-10', '2020-04-20', '2020-05-10', '2020-06-10'];
const people = ['DK', 'DK', 'SE', 'SE'].map((country, i) => ({ participant_id: `p${i + 1}`, country }));

/** By hand: April, May, June, and all. */
const figures: Record<Kind, [number | null, number | null, number | null, number | null]> = {
	count: [3, 0, 5, 8],
	sum: [3, 0, 5, 8],
	growth: [3, 3, 8, 8],
	share: [1, 1, 0, 0.75],
	// Two of two, three of three, three of four: it can fall.
	'running-share': [1, 1, 0.75, 0.75],
	mean: [1.5, 0, 5, 2],
	// Of 0, 1, 2, 5 the middle is 1.5.
	median: [1.5, 0, 5, 1.5],
	'paired-change': [1.5, 0, 5, 2],
	// Two pairs rose by at least 2: by 2 and by 5.
	'improved-share': [0.5, 0, 1, 0.5],
	// Two of four said yes only afterwards, nobody only before.
	'paired-share': [0.5, 0, 1, 0.5],
	// DK 2 of 2 less SE 1 of 2. April has none of SE, May and June none of DK.
	gap: [null, null, null, 0.5],
	// 2·(1·0 + 2·1 + 3·2 + 4·5)/(4·8) - 5/4; in April 2·(1·1 + 2·2)/(2·3) - 3/2. In May all is 0, which nobody has more of.
	gini: [0.166666666667, null, 0, 0.5],
	// Three of four hang together, and p4 joins in June.
	component: [0.75, 0.75, 1, 1],
	// Of 6 possible pairs 4 are across: 1/3 by chance. Across less within: 2 of 2, 1 of 3, 0 of 4.
	'ei-index': [0.666666666667, 0, -0.333333333333, -0.333333333333]
};

function definitionOf(kind: Kind) {
	const { binary, pairs, needs } = kinds[kind];
	const { before, after, value } = binary ? (pairs ? units.answerPairs : units.answers) : units.numbers;
	const number = (of: readonly (number | null)[], i: number, name: string) =>
		`CAST(${of[i] ?? 'NULL'} AS DOUBLE PRECISION) AS ${name}`;
	const text = (of: string, name: string) => `CAST('${of}' AS VARCHAR) AS ${name}`;
	const rows = days.map((day, i) => {
		const [a, b] = ties[i]!.split('-') as [string, string];
		return `SELECT ${text(`u${i}`, 'unit')}, ${text(`p${i + 1}`, 'participant_id')}, CAST('${day}' AS DATE) AS on_date,
			${number(value, i, 'value')}
			${pairs ? `, ${number(before, i, 'before')}, ${number(after, i, 'after')}` : ''}
			${hasTies(kind) ? `, ${text(a, 'a_id')}, ${text(b, 'b_id')}` : ''}`;
	});
	const matter = [
		`kind: ${kind}`,
		'dims: [country, month]',
		...(pairs ? ['minimumN: 10'] : []),
		...(needs === 'threshold' ? ['threshold: 2'] : []),
		...(needs === 'contrast' ? ['contrast: {dim: country, of: DK, against: SE}'] : [])
	];
	return tinyDefinition(matter.join('\n'), rows.join('\nUNION ALL '));
}

const ask = async (kind: Kind, by: Dim[]): Promise<Cell[]> =>
	cellsOf(await openTiny({ participant: people }), definitionOf(kind), tinyProgramme, { by, where: {} });

it.each(Object.entries(figures) as [Kind, (typeof figures)[Kind]][])(
	'%s: its figures of months and of all, and that these go together as its traits say',
	async (kind, expected) => {
		expect((await ask(kind, ['month'])).map(({ value }) => value)).toEqual(expected);
		const [april, may, june, all] = expected.map((value) => value ?? 0) as [number, number, number, number];
		const running = june === all;
		expect([adds(kind), isRunning(kind), kinds[kind].months === 'rising']).toEqual([
			april + may + june === all,
			running,
			running && april <= may && may <= june
		]);
	}
);

const telling = (what: Traits['tells']) =>
	(Object.keys(figures) as Kind[]).filter((kind) => kinds[kind].tells === what);

it.each(telling('share'))('%s: a part of a whole can be learnt from it', async (kind) => {
	const [{ value, numerator, denominator }] = (await ask(kind, [])) as [Cell];
	expect(numerator).toBeLessThanOrEqual(denominator!);
	expect(value).toBe(numerator! / denominator!);
});

it.each(telling('mean'))('%s: with the number of units a sum can be learnt from it', async (kind) => {
	const [{ value, numerator, n }] = (await ask(kind, [])) as [Cell];
	expect(numerator).toBe(value! * n);
});
