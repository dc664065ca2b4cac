import { beforeAll, expect, it } from 'vitest';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { openRecords } from '#engine/node.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import { cellsOf } from '#indicators/compute.ts';
import { sampleRecords } from '#indicators/fixtures/sample-records.ts';
import { readPeopleAndTies } from '#indicators/people-and-ties.ts';
import type { Cell } from '#schemas/cell.ts';
import { countryTiesUntil } from './country-table.ts';
import { bandsByStep, measuresByStep, type Band, type Measures } from './measures.ts';
import { networkOf, type Network, type SourceTies } from './network-of.ts';

let network: Network;
let platform: SourceTies;
let measures: Measures[];
const bands: Band[] = [];
let cells: (id: string, by?: 'month') => Promise<Cell[]>;

beforeAll(async () => {
	const programme = readProgramme('data');
	const catalogue = readCatalogue('data', programme);
	const engine = await openRecords(await sampleRecords());
	cells = (id, by) =>
		cellsOf(
			engine,
			catalogue.find((one) => one.id === id)!,
			programme,
			{ by: by ? [by] : [], where: {} }
		);
	network = networkOf(
		await readPeopleAndTies(engine),
		programme.countries.map(({ code }) => code)
	);
	platform = network.sources.find(({ source }) => source === 'platform')!;
	const { groupOf, countries, months } = network;
	const growing = { ...platform, steps: months.length, groupOf, groups: countries.length };
	measures = await measuresByStep(growing, async () => undefined);
	// The whole alone: the draws of every month would take as long again.
	const whole = { ...growing, steps: 1, step: new Int32Array(platform.step.length) };
	await bandsByStep(whole, async (band) => void bands.push(band));
	return () => engine.close();
});

it('counts at the last month what the indicators count', async () => {
	const last = measures.at(-1)!;
	const whole = async (id: string, measure?: string) =>
		(await cells(id)).find(({ dims }) => dims['month'] === undefined && dims['measure'] === measure)!;
	const connected = await whole('network-connected-share');
	expect([last.tied, network.people.length]).toEqual([connected.numerator, connected.denominator]);
	expect(last.reach).toBeCloseTo(connected.value!, 10);
	expect(last.ties).toBe((await whole('network-cumulative-ties', 'ties')).value);
	expect(last.degree).toBeCloseTo((await whole('network-cumulative-ties', 'mean-degree')).value!, 10);
	const across = await whole('network-cross-country-share');
	expect(last.across).toBeCloseTo(across.value!, 10);
	expect(countryTiesUntil(network, platform, network.months.length - 1)).toMatchObject({
		across: across.numerator,
		all: across.denominator
	});
	expect(last.gini).toBeCloseTo((await whole('network-degree-gini')).value!, 10);
	const largest = await whole('network-largest-component-share');
	expect(last.largest).toBeCloseTo(largest.value!, 10);
	expect(last.components).toBe(largest.details!['components']);
	const { value, details } = await whole('network-ei-index');
	expect(last.ei).toBeCloseTo(value!, 10);
	expect(bands.at(-1)!.low).toBeCloseTo(details!['chance_low']! - details!['expected']!, 8);
	expect(bands.at(-1)!.high).toBeCloseTo(details!['chance_high']! - details!['expected']!, 8);
});

it('counts at the end of each month what the indicators count by month', async () => {
	const byMonth = async (id: string, measure?: string) =>
		new Map(
			(await cells(id, 'month'))
				.filter(({ dims }) => dims['month'] !== undefined && dims['measure'] === measure)
				.map(({ dims, value }) => [dims['month']!, value])
		);
	for (const [id, measure, of] of [
		['network-cumulative-ties', 'ties', 'ties'],
		['network-cumulative-ties', 'mean-degree', 'degree'],
		['network-cross-country-share', undefined, 'across'],
		['network-ei-index', undefined, 'ei'],
		['network-largest-component-share', undefined, 'largest']
	] as const) {
		const found = await byMonth(id, measure);
		for (const [i, month] of network.months.entries())
			expect(measures[i]![of], `${id} ${month}`).toBeCloseTo(found.get(month)!, 10);
		// The indicators also have the months of the programme before the first tie and after the last.
		for (const [month, value] of found)
			if (month < network.months[0]!) expect(value === null || value === 0).toBe(true);
	}
});

it('expects in all as many ties as there are', () => {
	const { observed, expected, all } = countryTiesUntil(network, platform, network.months.length - 1);
	const upper = (counts: number[][]) =>
		counts.flatMap((row, i) => row.slice(i)).reduce((sum, count) => sum + count, 0);
	expect(upper(observed)).toBe(all);
	expect(upper(expected)).toBeCloseTo(all, 10);
});
