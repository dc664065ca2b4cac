import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { markup } from '#charts/svg-markup.ts';
import { asCell } from '#edition/as-cell.ts';
import { readEdition } from '#edition/read-edition.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { eventsOf } from './events-of.ts';

const folder = 'data/editions/2021-07';
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
	statSync(join(folder, path)).isFile()
);
const { programme, catalogue, ...edition } = readEdition(
	new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]))
);
const cells = edition.cells.map(asCell);
const t = translator('en', await loadMessages('en'));

it('counts the events of each country against its plan, and says that cells know no months', () => {
	const chart = eventsOf(t, { programme, catalogue, cells })!;
	expect(chart.title).toBe('All countries: 58 of 64 planned events were held; 22 of them online');
	expect(chart.summary).toBe(
		'Denmark: 16 of 16 held, 5 online; Sweden: 15 of 16 held, 7 online; Finland: 11 of 16 held, 2 online; Norway: 16 of 16 held, 8 online.'
	);
	expect(chart.key).toContain('The months of single events are not published.');
	expect(chart.table).toEqual({
		columns: [
			'Country',
			'Networking dinner',
			'Mentor day',
			'Held',
			'Planned',
			'Of these online',
			'Held within 14 days of the planned day'
		],
		rows: [
			['Denmark', '6 of 6', '10 of 10', '16', '16', '5', '12'],
			['Sweden', '5 of 6', '10 of 10', '15', '16', '7', '13'],
			['Finland', '4 of 6', '7 of 10', '11', '16', '2', '9'],
			['Norway', '6 of 6', '10 of 10', '16', '16', '8', '14'],
			['All countries', '21 of 24', '37 of 40', '58', '64', '22', '48']
		]
	});
	for (const width of [320, 344, 720]) {
		const svg = markup(chart.plot(width), { title: 'a', summary: 'b' });
		// 58 held, 22 of them diamonds, and 6 hollow.
		expect(svg.match(/<circle/g)).toHaveLength(36 + 6);
		const places = [...svg.matchAll(/ cx="([\d.]+)"/g)].map((match) => Number(match[1]));
		expect(Math.max(...places)).toBeLessThan(width - 6);
	}
});

it('says nothing of online where no figure of the same events tells it, and is not drawn without a plan or a figure', () => {
	const fewer = catalogue.filter(({ id }) => id !== 'online-delivery-share');
	const chart = eventsOf(t, { programme, catalogue: fewer, cells })!;
	expect(chart.title).toBe('All countries: 58 of 64 planned events were held');
	expect(chart.table.columns).not.toContain('Of these online');
	expect(eventsOf(t, { programme: { ...programme, targets: [] }, catalogue, cells })).toBeNull();
	expect(eventsOf(t, { programme, catalogue, cells: [] })).toBeNull();
});
