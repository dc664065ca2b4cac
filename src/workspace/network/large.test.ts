import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '#engine/engine.ts';
import { openRecords } from '#engine/node.ts';
import { sampleRecords } from '#indicators/fixtures/sample-records.ts';
import { neighbourhoodOf, numberedTies } from '#indicators/large-network.ts';
import { readPeopleAndTies, type PeopleAndTies } from '#indicators/people-and-ties.ts';
import { countryMeasures, countryNetwork } from './country-network.ts';
import { countryTiesUntil } from './country-table.ts';
import { measuresByStep } from './measures.ts';
import { neighboursOf } from './neighbours.ts';
import { networkOf, type Network } from './network-of.ts';

const countries = ['DK', 'SE', 'FI', 'NO'];
let engine: Engine;
let rows: PeopleAndTies;
let network: Network;

/** The same records as if they were too many: the limits that the queries state are lower. */
const lowered: Pick<Engine, 'query'> = {
	query: (sql) => engine.query(sql.replace('<= 3000', '<= 3'))
};

beforeAll(async () => {
	engine = await openRecords(await sampleRecords());
	rows = await readPeopleAndTies(engine);
	// Numbers by country know nothing of single events.
	network = networkOf({ ...rows, attended: [] }, countries);
});
afterAll(() => engine.close());

it('reads numbers by country and month in the place of people where there are too many, and the same of both', async () => {
	expect([rows.tieCounts, rows.tiedCounts]).toEqual([[], []]);
	const large = await readPeopleAndTies(lowered);
	expect([large.people, large.ties, large.attended]).toEqual([[], [], []]);
	const numbers = countryNetwork(large, countries);
	expect([numbers.countries, numbers.sizes, numbers.months]).toEqual([
		network.countries,
		network.sizes,
		network.months
	]);
	for (const source of network.sources) {
		const counted = numbers.sources.find((one) => one.source === source.source)!;
		const { groupOf, months } = network;
		const measures = await measuresByStep(
			{ ...source, steps: months.length, groupOf, groups: 4 },
			async () => undefined
		);
		expect(counted.between).toEqual(months.map((_, i) => countryTiesUntil(network, source, i).observed));
		for (const [i, found] of countryMeasures(numbers, counted).entries())
			for (const id of ['tied', 'ties', 'degree', 'reach', 'across', 'ei', 'modularity'] as const)
				expect(found[id]?.toFixed(10), `${source.source} ${months[i]!} ${id}`).toBe(
					measures[i]![id]?.toFixed(10)
				);
	}
});

it('reads every tie as numbers, in the order of people and countries of the whole', async () => {
	const platform = network.sources.find(({ source }) => source === 'platform')!;
	const found = await numberedTies(engine, { source: 'platform', countries, months: network.months });
	const told = ({ a, b, step }: Pick<typeof platform, 'a' | 'b' | 'step'>) =>
		Array.from(a, (one, i) => [one, b[i], step[i]].join(' ')).sort();
	expect(told(found)).toEqual(told(platform));
	expect(found.groupOf).toEqual(network.groupOf);
	const danes = await numberedTies(engine, { source: 'platform', countries: ['DK'], months: network.months });
	expect(danes.groupOf.length).toBe(network.sizes[0]);
});

it('reads the people around one, the ties among them, and nothing of a pseudonym that nobody has', async () => {
	const scope = { source: 'platform', countries, months: network.months };
	const platform = network.sources.find(({ source }) => source === 'platform')!;
	const person = network.people.findIndex((_, i) => neighboursOf(network, platform, i, 99).length > 4);
	const { id } = network.people[person]!;
	const near = (await neighbourhoodOf(engine, scope, id))!;
	const whole = neighboursOf(network, platform, person, 99);
	const part = networkOf({ ...near, attended: [] }, countries, network.months);
	const around = neighboursOf(part, part.sources[0]!, near.middle, 99);
	expect(near.people[near.middle]!.id).toBe(id);
	expect(near.more).toBe(0);
	expect(around.map((one) => [part.people[one.person]!.id, one.step])).toEqual(
		whole.map((one) => [network.people[one.person]!.id, one.step])
	);
	expect(await neighbourhoodOf(engine, scope, "x' OR '1' = '1")).toBeNull();
	// Nobody of a country that did not deliver is told of.
	const dane = network.people.find(({ country }) => country === 'DK')!.id;
	expect(await neighbourhoodOf(engine, { ...scope, countries: ['NO'] }, dane)).toBeNull();
});
