import { expect, it } from 'vitest';
import type { Cell } from '#schemas/cell.ts';
import type { Dim } from '#schemas/indicator.ts';
import { cellsOf } from './compute.ts';
import { openTiny, short, tinyDefinition, tinyProgramme } from './fixtures/tiny.ts';

/** A definition with one row per pair: country, before, after; an incomplete pair has no value but a reason. */
const pairs = (matter: string, rows: [string, number | null, number | null][]) => {
	const real = (value: number | null) => `CAST(${value ?? 'NULL'} AS DOUBLE PRECISION)`;
	const one = ([country, before, after]: (typeof rows)[number], i: number) => {
		const lacks = before === null || after === null;
		return `SELECT CAST('u${i}' AS VARCHAR) AS unit, CAST('${country}' AS VARCHAR) AS country, CAST(NULL AS DATE) AS on_date,
			${real(before)} AS before, ${real(after)} AS after, ${real(lacks ? null : after - before)} AS value,
			CAST(${lacks ? "'no-form'" : 'NULL'} AS VARCHAR) AS left_out`;
	};
	return tinyDefinition(`${matter}\nlinks: []`, rows.map(one).join('\nUNION ALL '));
};
const ask = async (definition: ReturnType<typeof pairs>, ...by: Dim[]) =>
	cellsOf(await openTiny({ participant: [] }), definition, tinyProgramme, { by, where: {} });
const times = <T>(n: number, row: T): T[] => Array.from({ length: n }, () => row);

it('paired change: the mean of differences, with the means and how many rose and fell', async () => {
	const change = pairs('kind: paired-change\nunit: points\ninterval: t\nminimumN: 10\nthreshold: 0.5', [
		['DK', 2, 2.5],
		['DK', 3, 2.5],
		['SE', 2, 3],
		['DK', 4, 4],
		['SE', null, 4]
	]);
	const cells = await ask(change, 'country');
	expect(short(cells)).toEqual([
		['DK', 0, '0/3'],
		['SE', 1, '1/1'],
		['all', 0.25, '1/4']
	]);
	expect(cells.map(({ low }) => low)).toEqual([null, null, null]);
	expect(cells[2]!.details).toEqual({
		before_mean: 2.75,
		after_mean: 3,
		sd: 0.645497224,
		improved: 2,
		unchanged: 1,
		worse: 1,
		missing: 1,
		no_change: 0.2,
		country_mean: 0.5,
		countries: 2
	});
});

it('paired change: those missing are told with what the change is without one of theirs, but not of a month or a period', async () => {
	const change = pairs('kind: paired-change\nunit: points\ninterval: t\nminimumN: 10', [
		['DK', 2, 3],
		['DK', null, 3],
		['SE', 2, 2],
		['SE', null, null],
		['SE', 4, null]
	]);
	const told = (cells: Cell[]) => cells.map(({ details }) => [details!.missing, details!.no_change]);
	expect(told(await ask(change, 'country'))).toEqual([
		[1, 0.5],
		[2, 0],
		[3, 0.2]
	]);
	const engine = await openTiny({ participant: [] });
	const question = { by: [], where: { from: '2020-01-01' } };
	const [later] = await cellsOf(engine, change, tinyProgramme, question);
	expect(later!.details?.missing).toBeUndefined();
});

it('paired change: nine pairs have no effect size, ten have', async () => {
	const matter = 'kind: paired-change\nunit: points\ninterval: t\nminimumN: 10';
	const rows: [string, number, number][] = [
		...times(5, ['DK', 1, 2] as const),
		...times(4, ['DK', 2, 2] as const)
	].map(([country, before, after]) => [country, before, after]);
	const [nine] = await ask(pairs(matter, rows));
	expect([nine!.low, nine!.details!.d_z]).toEqual([null, undefined]);
	const [ten] = await ask(pairs(matter, [...rows, ['DK', 3, 3]]));
	// Ten differences, five of them 1: mean 0.5, SD sqrt(2.5 / 9).
	expect(ten!.details!.d_z).toBeCloseTo(0.5 / Math.sqrt(2.5 / 9), 8);
	expect(ten!.details!.g_z).toBeCloseTo((0.5 / Math.sqrt(2.5 / 9)) * (1 - 3 / 35), 8);
	expect(ten!.low).not.toBeNull();
});

it('improved share: those at the threshold count, whatever rounding did to it', async () => {
	const improved = pairs(
		'kind: improved-share\nunit: share\ninterval: wilson\nminimumN: 10\nthreshold: 0.5',
		[
			['DK', 1.8, 2.3],
			['DK', 2.3, 1.8],
			['SE', 3, 3.4],
			['SE', 1, 5],
			['SE', null, null]
		]
	);
	const cells = await ask(improved);
	expect(short(cells)).toEqual([['all', 0.5, '2/4']]);
	expect(cells[0]!.details).toEqual({
		improved: 2,
		unchanged: 1,
		worse: 1,
		missing: 1,
		no_change: 0.4,
		country_mean: 0.5,
		countries: 2
	});
	expect([cells[0]!.low, cells[0]!.high]).toEqual([null, null]);
});

it('paired share: those who gained minus those who lost, over all pairs, with the exact test of both', async () => {
	const share = pairs('kind: paired-share\nunit: percentage-points\ninterval: newcombe\nminimumN: 10', [
		...times(6, ['DK', 0, 1] as [string, number, number]),
		['DK', 1, 0],
		...times(2, ['SE', 1, 1] as [string, number, number]),
		['SE', 0, 0]
	]);
	const [cell] = await ask(share);
	expect([cell!.value, cell!.numerator, cell!.denominator]).toEqual([0.5, 5, 10]);
	// Seven discordant pairs, one of them against: 2 * (1 + 7) / 2^7.
	expect(cell!.details).toEqual({ before_count: 3, after_count: 8, gained: 6, lost: 1, p: 0.125 });
	expect(cell!.low! > -1 && cell!.low! < 0.5 && cell!.high! > 0.5).toBe(true);
});

it('gives an interval by the method asked for, and refuses one that the kind does not know', async () => {
	const engine = await openTiny({ participant: [] });
	const share = pairs('kind: improved-share\nunit: share\ninterval: wilson\nminimumN: 10\nthreshold: 0.5', [
		...times(15, ['DK', 1, 2] as [string, number, number]),
		...times(10, ['DK', 1, 1] as [string, number, number])
	]);
	const [cell] = await cellsOf(engine, share, tinyProgramme, {
		by: [],
		where: {},
		method: 'clopper-pearson'
	});
	// 15 of 25: 38.7 to 78.9 per cent.
	expect([cell!.method, cell!.low!.toFixed(3), cell!.high!.toFixed(3)]).toEqual([
		'clopper-pearson',
		'0.387',
		'0.789'
	]);
	await expect(cellsOf(engine, share, tinyProgramme, { by: [], where: {}, method: 't' })).rejects.toThrow(
		'unknown method of tiny: "t"; allowed are wilson, clopper-pearson'
	);
});

it('draws samples anew to the same interval each time', async () => {
	const engine = await openTiny({ participant: [] });
	const rows = Array.from({ length: 12 }, (_, i): [string, number, number] => ['DK', 1, 1 + (i % 4)]);
	const change = pairs('kind: paired-change\nunit: points\ninterval: t\nminimumN: 10', rows);
	const asked = { by: [], where: {}, method: 'bca' as const };
	const [first] = await cellsOf(engine, change, tinyProgramme, asked);
	const [second] = await cellsOf(engine, change, tinyProgramme, asked);
	expect(first).toEqual(second);
	expect(first!.low! < 1.5 && 1.5 < first!.high! && first!.low! > 0.5 && first!.high! < 2.5).toBe(true);
});
