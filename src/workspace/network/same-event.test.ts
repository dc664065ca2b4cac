import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openRecords } from '#engine/node.ts';
import { sampleRecords } from '#indicators/fixtures/sample-records.ts';
import { readPeopleAndTies } from '#indicators/people-and-ties.ts';
import { countryTiesUntil } from './country-table.ts';
import { networkOf } from './network-of.ts';
import { cameTogether, sameEvent } from './same-event.ts';

it('joins two people from the day of the first event that both came to', () => {
	const events = [
		{ day: '2020-11-02', came: [2, 0] },
		{ day: '2020-10-01', came: [0, 1, 2] },
		{ day: '2020-12-01', came: [3] }
	];
	expect(cameTogether(events, 4)?.map(({ a, b, day }) => [a, b, day])).toEqual([
		[0, 1, '2020-10-01'],
		[0, 2, '2020-10-01'],
		[1, 2, '2020-10-01']
	]);
	expect(cameTogether(events, 4, 3)).toHaveLength(3);
	expect(cameTogether(events, 4, 2)).toBeNull();
});

// Counted from the lists of attendance by SQL of its own: 1,427 pairs, as nobody came to an event of another country.
it('is a network by itself, beside the ties that were noted at events', async () => {
	const engine = await openRecords(await sampleRecords());
	const countries = ['DK', 'SE', 'FI', 'NO'];
	const network = networkOf(await readPeopleAndTies(engine), countries);
	await engine.close();
	const last = network.months.length - 1;
	const told = (name: string) => {
		const found = countryTiesUntil(
			network,
			network.sources.find(({ source }) => source === name)!,
			last
		);
		return [found.all, found.across];
	};
	expect([told(sameEvent), told('event'), network.crowded]).toEqual([[1427, 0], [30, 5], false]);
	expect([network.months[0], network.months[last]]).toEqual(['2020-05', '2021-06']);
});

const davis = new URL('../../../../shared/real/networks/davis.csv', import.meta.url);

// Davis, Gardner & Gardner 1941: of the 153 pairs of the 18 women, 139 were at an event together.
it.skipIf(!existsSync(davis))('joins the Southern Women as their projection is published', () => {
	const [, ...lines] = readFileSync(davis, 'utf8').trim().split(/\r?\n/);
	const rows = lines.map((line) => line.split(',').slice(1));
	const events = rows[0]!.map((_, event) => ({
		day: '1936-01-01',
		came: rows.flatMap((row, i) => (row[event] === '1' ? [i] : []))
	}));
	expect(cameTogether(events, rows.length)).toHaveLength(139);
});
