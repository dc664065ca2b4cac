import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { languages } from '#schemas/languages.ts';
import { readCsv } from '#tables/csv-reader.ts';
import { programmeTexts, softwareTexts } from './folders.ts';
import { writeGlossary } from './glossary-sheet.ts';
import { readSheet, writeSheet } from './sheet.ts';
import { json, readFolder, writeFolder, yaml } from './text-folder.ts';
import { whereUsed } from './where-used.ts';

const out = mkdtempSync(join(tmpdir(), 'texts-'));
afterAll(() => rmSync(out, { recursive: true }));

const folders = [
	...softwareTexts,
	...['oulad', 'coderefinery'].flatMap((id) => programmeTexts(join('data/programmes', id)))
];
/** Every file below a folder, by its path. */
const files = (folder: string) =>
	Object.fromEntries(
		readdirSync(folder)
			.sort()
			.map((file) => [file, readFileSync(join(folder, file), 'utf8')])
	);

describe.each(languages)('the texts in %s', (language) => {
	it.each(folders)('are the same files after a spreadsheet: $path', (folder) => {
		const now = readFolder(folder, language);
		const source = readFolder(folder, 'en');
		const { texts, faults } = readSheet(writeSheet(source, 'en', now, language), source, language);
		expect(faults).toEqual([]);
		expect(texts.size).toBeGreaterThan(20);
		writeFolder({ ...folder, path: out }, language, texts);
		expect(files(join(out, language))).toEqual(files(join(folder.path, language)));
	});
});

const source = new Map([
	['indicators/reach/women-share.name', 'Women'],
	['indicators/reach/women-share.formula', 'Women, over {people}.'],
	['indicators/shared/day', '=the day'],
	['messages/site/rows', '{count, plural, one {# row} other {# rows of {of}}}']
]);
const german = new Map([
	['indicators/reach/women-share.name', 'Frauen'],
	['indicators/reach/women-share.formula', 'Frauen durch {people}, "alle"; auch\nandere.'],
	['indicators/shared/day', '=der Tag'],
	['messages/site/rows', '{count, plural, one {# Zeile} other {# Zeilen von {of}}}']
]);

it('says where a text is used, and leaves a new language empty', () => {
	expect(readCsv(writeSheet(source, 'en', new Map(), 'de'), 'any', ';')).toEqual([
		['key', 'used', 'en', 'de'],
		['indicators/reach/women-share.name', 'Women: name of the indicator', 'Women', ''],
		['indicators/reach/women-share.formula', 'Women: how it is computed', 'Women, over {people}.', ''],
		['indicators/shared/day', 'several indicators', "'=the day", ''],
		['messages/site/rows', 'interface: site', '{count, plural, one {# row} other {# rows of {of}}}', '']
	]);
});

it('says which word of the glossary a text is about', () => {
	const glossary = new Map([
		['messages/glossary/title', 'Glossary'],
		['messages/glossary/noise-key-term', 'noise key'],
		['messages/glossary/noise-key-meaning', 'The secret.'],
		['messages/glossary/noise-key-avoid', 'salt']
	]);
	expect([...glossary.keys()].map((key) => whereUsed(key, glossary))).toEqual([
		'interface: glossary',
		'glossary, noise key: the word for it, to be used in every text',
		'glossary, noise key: what it means',
		'glossary, noise key: words not to use for it, with semicolons between; * for any ending, – for none'
	]);
});

it('gives translators the words of every language side by side', async () => {
	const [header, ...rows] = readCsv(await writeGlossary('da'), 'any', ';');
	expect(header).toEqual([
		...['id', 'meaning da', 'da', 'not da', 'en', 'not en'],
		...['sv', 'not sv', 'fi', 'not fi', 'nb', 'not nb']
	]);
	const [, meaning, da, notDa, en, , sv, , fi, , nb] = rows.find(([id]) => id === 'edition')!;
	expect(meaning).toMatch(/^Et nummereret og signeret sæt tal\./);
	expect([da, en, sv, fi, nb]).toEqual(['udgave', 'edition', 'utgåva', 'julkaisu', 'utgave']);
	expect(notDa).toContain('udgivelse; ');
});

it('is read as it was written, also when a spreadsheet saved it with semicolons and moved its columns', () => {
	const sheet = writeSheet(source, 'en', german, 'de');
	expect(readSheet(sheet, source, 'de')).toEqual({ texts: german, faults: [] });
	const rows = [['key', 'de'], ...german].map((cells) =>
		cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')
	);
	expect(readSheet(`\uFEFF${rows.join('\r\n')}`, source, 'de')).toEqual({ texts: german, faults: [] });
});

const faultsWith = (key: string, text: string) =>
	readSheet(writeSheet(source, 'en', new Map([...german, [key, text]]), 'de'), source, 'de').faults;

it.each([
	['indicators/reach/women-share.name', ' ', 'row 2, indicators/reach/women-share.name: no text in de'],
	[
		'indicators/reach/women-share.formula',
		'Frauen.',
		'row 3, indicators/reach/women-share.formula: lost placeholder {people}'
	],
	[
		'indicators/reach/women-share.formula',
		'Frauen durch {people} {leute}.',
		'row 3, indicators/reach/women-share.formula: unknown placeholder {leute}'
	],
	[
		'indicators/reach/women-share.formula',
		'Frauen durch {people.',
		'row 3, indicators/reach/women-share.formula: its braces are not in order'
	],
	[
		'messages/site/rows',
		'{count, plural, one {# Zeile} other {# Zeilen}}',
		'row 5, messages/site/rows: lost placeholder {of}'
	],
	['messages/site/rows', '{count, plural, one {#', 'row 5, messages/site/rows: its braces are not in order']
])('refuses %s as %j, naming the row', (key, text, fault) => {
	expect(faultsWith(key, text)).toEqual([fault]);
});

it('refuses unknown, repeated and missing keys', () => {
	const csv = 'key,de\nindicators/reach/men.name,x\nindicators/shared/day,a\nindicators/shared/day,b\n';
	expect(readSheet(csv, source, 'de').faults).toEqual([
		'row 2, indicators/reach/men.name: unknown key; it was changed, or the text is no longer used',
		'row 4, indicators/shared/day: it stands there twice',
		'missing key: indicators/reach/women-share.name; its row was deleted or its key changed',
		'missing key: indicators/reach/women-share.formula; its row was deleted or its key changed',
		'missing key: messages/site/rows; its row was deleted or its key changed'
	]);
	expect(() => readSheet('key,fi\n', source, 'de')).toThrow(
		'missing column: de; the first row names key, fi'
	);
});

it.each([yaml, json])('writes a new language in the order of the source ($ending)', (form) => {
	const folder = { name: 'indicators', path: out, form };
	writeFolder(folder, 'de', german);
	expect([...readFolder(folder, 'de')]).toEqual([...german].slice(0, 3));
});
