import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { languages } from '#schemas/languages.ts';
import { editionFiles } from './edition-files.ts';
import { textOf } from './canonical.ts';
import type { Draft } from './draft.ts';
import { smallDraft } from './fixtures/small-draft.ts';
import { hashOf } from './hash.ts';
import { demoKey } from './keys.ts';
import { readEdition } from './read-edition.ts';
import { signEdition } from './sign-edition.ts';

const files = await editionFiles(smallDraft());
const textFile = (path: string) => textOf(files.get(path)!);

it('holds every file, in the order of their paths, with line feeds and one at the end', () => {
	expect([...files.keys()]).toEqual([
		'LICENCE.txt',
		'README.txt',
		'catalogue.json',
		'cells.csv',
		'cells.json',
		'cells.parquet',
		'citation.bib',
		'citation.csl.json',
		'datapackage.json',
		'dataset.jsonld',
		'dictionary.csv',
		'dictionary.json',
		'edition.json',
		'programme.json',
		'tables.json',
		'tables/tiny.csv'
	]);
	for (const path of files.keys())
		if (!path.endsWith('.parquet')) expect(textFile(path), path).toMatch(/^[^\r]*[^\n\r]\n$/);
});

it('is the same bytes again', async () => {
	expect(await editionFiles(smallDraft())).toEqual(files);
});

it('is read back as it was written', () => {
	const draft = smallDraft();
	const edition = readEdition(signEdition(files, { head: draft.head, inputs: [], key: demoKey() }));
	expect(edition.cells).toEqual(draft.cells);
	expect(edition.head).toEqual(draft.head);
	expect(edition.tables).toEqual(draft.tables);
	expect(edition.catalogue).toEqual(draft.catalogue);
});

it('says in the CSV what it says in the JSON, and no number of a group that is too small', () => {
	const [head, ...rows] = textFile('cells.csv').trimEnd().split('\n');
	expect(head).toBe(
		'indicator,version,country,unit,value,numerator,denominator,low,high,n,status,reason,altered'
	);
	expect(rows).toEqual([
		'tiny,1,,persons,40,,,,,40,ok,,',
		'tiny,1,DK,persons,21,,,,,21,perturbed,,2',
		'tiny,1,SE,persons,,,,,,,small-base,,'
	]);
});

it('has the same rows as Parquet', async () => {
	const bytes = files.get('cells.parquet')!;
	const rows = await parquetReadObjects({ file: bytes.slice().buffer });
	expect(rows).toHaveLength(3);
	expect(rows[0]).toMatchObject({ indicator: 'tiny', country: null, value: 40, n: 40, status: 'ok' });
	expect(rows[1]).toMatchObject({ country: 'DK', value: 21, status: 'perturbed', altered: 2 });
	expect(rows[2]).toMatchObject({ country: 'SE', value: null, n: null, status: 'small-base' });
});

describe('the data package', () => {
	const { resources } = JSON.parse(textFile('datapackage.json')) as {
		resources: {
			path: string;
			bytes: number;
			hash: string;
			schema?: { fields: { name: string; constraints?: { enum: string[] } }[] };
		}[];
	};
	it('describes each file with its size and its hash', () => {
		for (const { path, bytes, hash } of resources)
			expect([bytes, hash], path).toEqual([files.get(path)!.length, `sha256:${hashOf(files.get(path)!)}`]);
	});
	it('has the columns of each CSV, and lists every code that stands in it', () => {
		for (const { path, schema } of resources.filter((one) => one.schema && one.path.endsWith('.csv'))) {
			const [head, ...rows] = textFile(path)
				.trimEnd()
				.split('\n')
				.map((line) => line.split(','));
			expect(schema!.fields.map(({ name }) => name)).toEqual(head);
			for (const row of rows)
				for (const [i, value] of row.entries()) {
					const codes = schema!.fields[i]!.constraints?.enum;
					if (codes && value !== '') expect(codes).toContain(value);
				}
		}
	});
});

it('explains every column and every code in every language', () => {
	const columns = JSON.parse(textFile('dictionary.json')) as {
		field: string;
		meaning: Record<string, string>;
		codes: { meaning: Record<string, string> }[];
	}[];
	expect(columns.map(({ field }) => field)).toEqual(textFile('cells.csv').split('\n')[0]!.split(','));
	for (const { meaning, codes } of columns)
		for (const one of [meaning, ...codes.map(({ meaning }) => meaning)])
			expect(Object.keys(one)).toEqual([...languages]);
});

it('speaks the languages of its programme, and the first of them where it speaks once', async () => {
	const draft = smallDraft();
	const nordic = await editionFiles({ ...draft, programme: { ...draft.programme, languages: ['da', 'sv'] } });
	const text = (path: string) => textOf(nordic.get(path)!);
	expect(text('dictionary.csv').split('\n')[0]).toBe('field,code,type,da,sv');
	expect(text('README.txt')).toMatch(/^Tiny: udgave first\nUdgave 1, tal til og med 2020-06-30, lavet med /);
	expect(text('citation.bib')).toContain('tallene er opdigtede');
	expect(JSON.parse(text('dataset.jsonld'))).toMatchObject({ inLanguage: 'da', name: 'Tiny: udgave first' });
	for (const [path] of nordic)
		if (/\.(txt|bib|jsonld)$/.test(path)) expect(text(path), path).not.toMatch(/\b(figures|the|of)\b/i);
});

it('keeps back what others declared and the questionnaires', () => {
	const { declared, instruments } = JSON.parse(textFile('programme.json')) as Record<string, unknown>;
	expect([declared, instruments]).toEqual([[], []]);
});

it.each([
	['a status that nobody knows', { status: 'primary' }],
	['a number in a suppressed figure', { status: 'suppressed', value: 3 }]
])('refuses %s', async (_, fault) => {
	const draft = smallDraft();
	const cells = [{ ...draft.cells[0]!, ...fault }] as Draft['cells'];
	await expect(editionFiles({ ...draft, cells })).rejects.toThrow('invalid figures');
});

it('cites invented figures as invented', () => {
	for (const path of ['citation.bib', 'citation.csl.json', 'README.txt', 'datapackage.json'])
		expect(textFile(path), path).toContain('figures are invented');
});

it('has the months of events only where the programme publishes them, and reads them back', async () => {
	expect(files.has('events.json')).toBe(false);
	const events = [
		{
			country: 'DK',
			type: 'dinner',
			planned_in: '2020-05',
			held_in: '2020-09',
			status: 'held' as const,
			mode: 'online' as const
		}
	];
	const draft = { ...smallDraft(), events };
	const made = await editionFiles(draft);
	expect([...made.keys()].filter((path) => !files.has(path))).toEqual(['events.json']);
	const signed = signEdition(made, { head: draft.head, inputs: [], key: demoKey() });
	expect(readEdition(signed).events).toEqual(events);
	const named = [{ ...events[0]!, session_id: 'dk-dinner-1' }];
	await expect(editionFiles({ ...draft, events: named })).rejects.toThrow('session_id');
	const onDay = [{ ...events[0]!, held_in: '2020-09-01' }];
	await expect(editionFiles({ ...draft, events: onDay })).rejects.toThrow('a month such as 2021-07');
});
