import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readCsv } from '#tables/csv-reader.ts';
import { editionFiles } from '../edition-files.ts';
import { fileTexts } from '../file-texts.ts';
import { smallDraft } from '../fixtures/small-draft.ts';
import { demoKey } from '../keys.ts';
import { readEdition } from '../read-edition.ts';
import { signEdition } from '../sign-edition.ts';
import { unzipEdition } from '../unzip-edition.ts';
import { editionWorkbook } from './edition-workbook.ts';
import { editionZip } from './edition-zip.ts';
import { readFolder } from '#pipelines/editions/edition-folder.ts';
import { eventsTable } from './events-table.ts';
import { nordicTable } from './nordic-table.ts';

const draft = smallDraft();
const files = signEdition(await editionFiles(draft), { head: draft.head, inputs: [], key: demoKey() });
const edition = readEdition(files);

it('is a zip of what was signed, byte for byte, in a folder of its own', async () => {
	const zip = await editionZip('first', edition.manifest, (path) => files.get(path)!.slice());
	const found = await unzipEdition('first.zip', zip);
	expect(new Map([...found].map(([path, bytes]) => [path.replace(/^first\//, ''), bytes]))).toEqual(
		new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
	);
	expect([...found.keys()].every((path) => path.startsWith('first/'))).toBe(true);
	expect(await editionZip('first', edition.manifest, (path) => files.get(path)!.slice())).toEqual(zip);
});

it('is a table that spreadsheets in Nordic settings open: mark, semicolons, decimal comma, the figures of the plain one', () => {
	const [first] = edition.cells;
	const text = nordicTable([{ ...first!, value: 3.25 }, ...edition.cells.slice(1)]);
	expect(text.startsWith('\uFEFF')).toBe(true);
	const [head, ...rows] = readCsv(text.slice(1), 'any', ';');
	expect(head).toEqual(new TextDecoder().decode(files.get('cells.csv')).split('\n')[0]!.split(','));
	expect(rows[0]![head!.indexOf('value')]).toBe('3,25');
	expect(rows[1]![head!.indexOf('value')]).toBe('21');
});

it('neither runs nor turns into days the groups of the published editions, and adds no apostrophe', () => {
	for (const name of ['2020-06', '2021-07']) {
		const [, ...rows] = readCsv(
			nordicTable(readEdition(readFolder(`data/editions/${name}`)).cells),
			'any',
			';'
		);
		const texts = rows.flatMap((row) => row.filter((text) => !/^[-\d,e]*$/.test(text) || /^\d+-/.test(text)));
		expect(texts).toContain('18–24');
		expect(texts).toContain('2–5');
		expect(texts).toContain('2020M05');
		expect(texts.filter((text) => /^'/.test(text) || /^\d+[-/]\d+$/.test(text))).toEqual([]);
	}
});

it('has the events with their months, joint ones without a country', () => {
	const event = {
		country: null,
		type: 'dinner',
		planned_in: '2020-05',
		held_in: null,
		status: 'planned',
		mode: null
	} as const;
	expect(eventsTable([event, { ...event, country: 'DK' }], { delimiter: ';', decimal: ',' })).toBe(
		'\uFEFFcountry;type;planned_in;held_in;status;mode\r\n;dinner;2020M05;;planned;\r\nDK;dinner;2020M05;;planned;\r\n'
	);
});

it('is a workbook with numbers as numbers, empty cells, headers that stay, and a first sheet that explains', async () => {
	const bytes = await editionWorkbook(await fileTexts(draft.programme), edition, {
		address: 'https://example.org/editions/first/',
		fingerprint: '0123 4567'
	});
	const parts = unzipSync(bytes);
	const part = (name: string) => new TextDecoder().decode(parts[name]);
	expect(
		[...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)
	).toEqual(['About', 'Figures', 'Columns and codes']);
	const strings = part('xl/sharedStrings.xml');
	for (const text of [
		'https://example.org/editions/first/',
		'Fingerprint 0123 4567',
		'The figures are invented.'
	])
		expect(strings).toContain(text);
	const sheet = part('xl/worksheets/sheet2.xml');
	expect(sheet).toContain('state="frozen"');
	const rows = sheet.match(/<row .*?<\/row>/gs)!;
	expect(rows).toHaveLength(1 + edition.cells.length);
	// The value of the total, as a number; that of the small base not there at all.
	expect(rows[1]).toMatch(/<c r="F2"(?![^>]*t="s")[^>]*><v>40<\/v>/);
	expect(rows[3]).not.toContain('r="F4"');
});
