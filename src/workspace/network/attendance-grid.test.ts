import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { attendanceGrids, cellAt, eventsOf, kindsOf, timesAttended } from './attendance-grid.ts';
import { networkOf } from './network-of.ts';

const marks = (d: string) => d.split('M').length - 1;

it('gives each country its people, who came most often first, and the events that somebody of it came to', () => {
	const network = networkOf(
		{
			people: ['DK', 'SE', 'DK'].map((country, i) => ({ id: `p${i}`, country })),
			ties: [],
			attended: [
				{ id: 's1', type: 'dinner', country: 'DK', day: '2020-10-01', came: '2' },
				{ id: 's2', type: 'mentor', country: null, day: '2020-10-02', came: '0 1 2' },
				{ id: 's3', type: 'dinner', country: 'DK', day: '2020-10-03', came: '2' }
			]
		},
		['DK', 'SE']
	);
	expect(timesAttended(network)).toEqual([1, 1, 3]);
	expect(kindsOf(network)).toEqual(['dinner', 'mentor']);
	const [denmark, sweden] = attendanceGrids(network);
	expect([denmark!.people, denmark!.times]).toEqual([
		[2, 0],
		[3, 1]
	]);
	expect(denmark!.columns.map(({ event }) => event.id)).toEqual(['s1', 's3', 's2']);
	expect(eventsOf(network, 2).map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
	expect(eventsOf(network, 0, '2020-09')).toEqual([]);
	// The second column of the first row, and the gap between two kinds of event.
	expect(cellAt(denmark!, 10, 19)).toEqual({ event: network.events[2], person: 2 });
	expect([cellAt(denmark!, 20, 19), cellAt(denmark!, 10, 5), cellAt(denmark!, 10, 99)]).toEqual([
		null,
		null,
		null
	]);
	expect([marks(denmark!.marks), marks(sweden!.marks), sweden!.columns.length]).toEqual([4, 1, 1]);
});

const davis = new URL('../../../../shared/real/networks/davis.csv', import.meta.url);

// Davis, Gardner & Gardner 1941, Deep South: 18 women, 14 events, 89 times that one came to the other; Theresa and Evelyn came to eight.
it.skipIf(!existsSync(davis))('shows the Southern Women as they are published', () => {
	const [, ...lines] = readFileSync(davis, 'utf8')
		.replace(/^\uFEFF/, '')
		.trim()
		.split(/\r?\n/);
	const rows = lines.map((line) => line.split(','));
	const network = networkOf(
		{
			people: rows.map(([id]) => ({ id: id!, country: 'US' })),
			ties: [],
			attended: Array.from({ length: 14 }, (_, event) => ({
				id: `E${event + 1}`,
				type: 'event',
				country: null,
				day: `1936-01-${String(event + 1).padStart(2, '0')}`,
				came: rows.flatMap((row, i) => (row[event + 1] === '1' ? [i] : [])).join(' ')
			}))
		},
		['US']
	);
	const [grid] = attendanceGrids(network);
	expect([grid!.people.length, grid!.columns.length, marks(grid!.marks)]).toEqual([18, 14, 89]);
	expect(grid!.people.slice(0, 2).map((person) => network.people[person]!.id)).toEqual(['EVELYN', 'THERESA']);
	expect(grid!.times.slice(0, 2)).toEqual([8, 8]);
	expect(network.events.map(({ came }) => came.length)).toEqual([
		3, 3, 6, 4, 8, 8, 10, 14, 12, 5, 4, 6, 3, 3
	]);
});
