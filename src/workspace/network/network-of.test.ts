import { expect, it } from 'vitest';
import { firstSteps, monthsFrom, networkOf, tiesUntil } from './network-of.ts';
import { sameEvent } from './same-event.ts';

const person = (id: string, country: string) => ({ id, country });
const rows = {
	people: [
		person('p1', 'DK'),
		person('p2', 'SE'),
		person('p3', 'FI'),
		person('p4', 'SE'),
		person('p5', 'DK')
	],
	ties: [
		{ source: 'platform', a: 0, b: 1, day: '2020-11-30' },
		{ source: 'platform', a: 1, b: 3, day: null },
		{ source: 'platform', a: 1, b: 2, day: '2020-10-01' },
		{ source: 'survey', a: 0, b: 4, day: '2021-01-01' }
	],
	attended: [
		{ id: 's1', type: 'mentor_day', country: 'SE', day: '2020-10-05', came: '1 2 3' },
		{ id: 's2', type: 'mentor_day', country: 'FI', day: '2020-10-06', came: '2' }
	]
};

it('numbers the people of the countries that delivered, and drops what leads to others', () => {
	const network = networkOf(rows, ['DK', 'SE', 'NO']);
	expect(network.people.map(({ id }) => id)).toEqual(['p1', 'p2', 'p4', 'p5']);
	expect(network.countries).toEqual(['DK', 'SE']);
	expect([...network.groupOf]).toEqual([0, 1, 1, 0]);
	expect(network.sizes).toEqual([2, 2]);
	expect(network.months).toEqual(['2020-10', '2020-11', '2020-12', '2021-01']);
	expect(network.events.map(({ came }) => came)).toEqual([[1, 2]]);
});

it('never mixes sources, and shows a tie without a day in the last month', () => {
	const { sources, people } = networkOf(rows, ['DK', 'SE']);
	const [platform, survey, together] = sources;
	expect([together!.source, [...together!.a], [...together!.b]]).toEqual([sameEvent, [1], [2]]);
	expect([platform!.source, [...platform!.step], platform!.undated]).toEqual(['platform', [1, 3], 1]);
	expect([survey!.source, [...survey!.a], [...survey!.b]]).toEqual(['survey', [0], [3]]);
	expect(tiesUntil(platform!, 1)).toEqual({ a: Int32Array.of(0), b: Int32Array.of(1) });
	expect(firstSteps(platform!, people.length)).toEqual([1, 1, 3, null]);
});

it('has no month without a tie or an event, and every one between the first and the last', () => {
	expect(monthsFrom([])).toEqual([]);
	expect(monthsFrom(['2021-02-01', '2020-11-30'])).toEqual(['2020-11', '2020-12', '2021-01', '2021-02']);
	expect(networkOf({ ...rows, ties: [] }, ['DK']).sources).toEqual([]);
});
