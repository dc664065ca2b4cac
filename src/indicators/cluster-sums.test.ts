import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '#engine/engine.ts';
import type { Dim } from '#schemas/indicator.ts';
import { clusterInterval } from '#statistics/cluster-interval.ts';
import { wilson } from '#statistics/wilson.ts';
import { allCells } from './all-cells.ts';
import { cellsOf, type Question } from './compute.ts';
import { openTiny, tinyDefinition, tinyProgramme } from './fixtures/tiny.ts';
import { clearCache } from './connection-cache.ts';
import { gapsIn } from './gaps.ts';
import { methodsOf } from './interval-methods.ts';

const matter =
	'kind: share\nunit: share\ninterval: cluster\nclusters: [participant]\ndims: [country, gender, kind]';

/** Person p0 to p23 at ten events each, five of each kind, month after month; the first half live in DK. Who comes is of no pattern. */
const came = (person: number, event: number) => (person * 7 + event * event * (person % 5)) % 10 < 6;
const events = Array.from({ length: 10 }, (_, event) => event);
const persons = Array.from({ length: 24 }, (_, person) => person);
const kindOf = (event: number) => (event % 2 === 0 ? 'toolbook' : 'final_report');
const monthOf = (event: number) => `2020-0${4 + (event % 3)}`;
const sql = persons
	.flatMap((person) =>
		events.map(
			(
				event
			) => `SELECT CAST('p${person} e${event}' AS VARCHAR) AS unit, CAST('p${person}' AS VARCHAR) AS participant_id,
			CAST('${kindOf(event)}' AS VARCHAR) AS kind, CAST('${monthOf(event)}-15' AS DATE) AS on_date,
			CAST(${came(person, event) ? 1 : 0} AS DOUBLE) AS value`
		)
	)
	.join('\nUNION ALL ');
const definition = tinyDefinition(matter, sql);

/** The interval of a group, added up here from its people and events. */
function byHand(of: (person: number) => boolean, at: (event: number) => boolean = () => true) {
	const clusters = persons.filter(of).map((person) => {
		const asked = events.filter(at);
		return { size: asked.length, count: asked.filter((event) => came(person, event)).length };
	});
	const sum = (f: (one: { size: number; count: number }) => number) =>
		clusters.reduce((total, one) => total + f(one), 0);
	return clusterInterval({
		clusters: clusters.length,
		n: sum(({ size }) => size),
		count: sum(({ count }) => count),
		sizeSquares: sum(({ size }) => size * size),
		products: sum(({ size, count }) => size * count),
		countSquares: sum(({ count }) => count * count)
	});
}

describe('intervals of units that have people in common', () => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await openTiny({
			participant: persons.map((person) => ({
				participant_id: `p${person}`,
				country: person < 12 ? 'DK' : 'SE',
				gender: person % 3 === 0 ? 'man' : 'woman'
			}))
		});
	});
	afterAll(() => engine.close());

	const answer = async (question: Question, maxRows: number) => {
		const found: Awaited<ReturnType<typeof cellsOf>>[] = [];
		await allCells(engine, [{ definition, question }], tinyProgramme, {
			signal: new AbortController().signal,
			pause: async () => undefined,
			maxRows,
			onAnswer: (_, cells) => found.push(cells)
		});
		return found[0]!;
	};
	const bounds = async (by: Dim[], where: Question['where'] = {}) =>
		(await cellsOf(engine, definition, tinyProgramme, { by, where })).map(({ dims, low, high }) => ({
			dims: Object.values(dims).join(' '),
			bounds: low === null || high === null ? null : [low.toFixed(9), high.toFixed(9)]
		}));
	const shown = (interval: ReturnType<typeof byHand>) =>
		interval && [interval.low.toFixed(9), interval.high.toFixed(9)];

	it('a person who is in several groups is one cluster of the whole', async () => {
		const cells = await bounds(['kind']);
		const toolbook = shown(
			byHand(
				() => true,
				(event) => kindOf(event) === 'toolbook'
			)
		);
		expect(cells.find(({ dims }) => dims === 'toolbook')!.bounds).toEqual(toolbook);
		expect(cells.at(-1)).toEqual({ dims: '', bounds: shown(byHand(() => true)) });
	});

	it('each country has its own people, and a group of fewer than ten has no interval', async () => {
		const cells = await bounds(['country', 'gender']);
		const of = (dims: string) => cells.find((cell) => cell.dims === dims)!.bounds;
		expect(of('DK')).toEqual(shown(byHand((person) => person < 12)));
		expect(of('woman')).toEqual(shown(byHand((person) => person % 3 !== 0)));
		// Eight women in DK, at ten events each.
		expect(of('DK woman')).toBeNull();
	});

	it('a period takes the events within it', async () => {
		const [all] = await bounds([], { from: '2020-05-01' });
		expect(all!.bounds).toEqual(
			shown(
				byHand(
					() => true,
					(event) => monthOf(event) >= '2020-05'
				)
			)
		);
	});

	it.each<[Dim[], Question['where']]>([
		[[], {}],
		[['country', 'gender'], {}],
		[['kind', 'month'], {}],
		[['gender'], { country: ['SE'], to: '2020-05-20' }],
		[['month'], { country: ['SE'] }],
		[['country', 'month'], { gender: ['woman'], from: '2020-04-20' }]
	])('by %j of %j it is the same, asked of the engine and counted here', async (by, where) => {
		const here = await answer({ by, where }, 1_000_000);
		const asked = await answer({ by, where }, 0);
		expect(asked.map(({ low }) => low !== null)).toContain(true);
		for (const [i, cell] of asked.entries()) {
			expect(here[i]).toEqual({ ...cell, low: here[i]!.low, high: here[i]!.high });
			expect(here[i]!.low ?? -1).toBeCloseTo(cell.low ?? -1, 10);
			expect(here[i]!.high ?? -1).toBeCloseTo(cell.high ?? -1, 10);
		}
	});

	it('is wider than that of independent units, for people who come always or never', async () => {
		const [all] = await cellsOf(engine, definition, tinyProgramme, { by: [], where: {} });
		const apart = wilson(all!.numerator!, all!.denominator!)!;
		expect(all!.high! - all!.low!).toBeGreaterThan(apart.high - apart.low);
	});

	it('drops the tables of both when the records change', async () => {
		await clearCache(engine);
		const left = await engine.query(
			`SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'units_%'`
		);
		expect(left).toEqual([]);
	});
});

it('offers no method that takes the units for independent', () => {
	expect(methodsOf(definition)).toEqual(['cluster']);
});

it('says which of the two, clusters and their interval, is missing', () => {
	expect(gapsIn(definition)).toEqual([]);
	expect(gapsIn({ ...definition, clusters: [] })).toEqual([expect.stringContaining('clusters:')]);
	expect(gapsIn({ ...definition, interval: 'wilson' })).toEqual([expect.stringContaining('clusters:')]);
	expect(gapsIn({ ...definition, kind: 'mean' })).toEqual([expect.stringContaining('interval:')]);
});
