import { readCsv } from '#tables/csv-reader.ts';
import { unguarded } from '#tables/guard.ts';
import { spreadsheetForm } from '#tables/spreadsheet-form.ts';
import { spreadsheet } from '#tables/spreadsheet.ts';
import { places } from './places.ts';
import { whereUsed } from './where-used.ts';

/** Texts by key. */
type Texts = ReadonlyMap<string, string>;

/**
 * The spreadsheet of a translator: each text of the source language in a row, with where it is used and what it is now in the
 * other language; there it is empty where it is not translated yet. Spreadsheets open it as it is.
 */
export function writeSheet(source: Texts, from: string, now: Texts, language: string): string {
	const rows = [...source].map(([key, text]) => [key, whereUsed(key, source), text, now.get(key) ?? '']);
	return spreadsheet([['key', 'used', from, language], ...rows], spreadsheetForm(language));
}

/** What a spreadsheet came back with: its texts in the order of the source, and what is wrong with its rows, in words. */
export interface Sheet {
	texts: Map<string, string>;
	faults: string[];
}

/** Reads a translated spreadsheet, with commas or, as many a spreadsheet saves it, with semicolons. */
export function readSheet(csv: string, source: Texts, language: string): Sheet {
	const [header = [], ...rows] = readCsv(csv, 'any', /^\uFEFF?"?key"?;/.test(csv) ? ';' : ',');
	const [keyAt, textAt] = ['key', language].map((name) => header.indexOf(name)) as [number, number];
	if (keyAt < 0 || textAt < 0)
		throw new Error(
			`missing column: ${keyAt < 0 ? 'key' : language}; the first row names ${header.join(', ') || 'nothing'}`
		);
	const found = new Map<string, string>();
	const faults: string[] = [];
	rows.forEach((cells, i) => {
		const key = cells[keyAt] ?? '';
		const text = unguarded(cells[textAt] ?? '');
		const reason = found.has(key) ? 'it stands there twice' : faultOf(key, text, source.get(key), language);
		if (reason !== undefined) faults.push(`row ${i + 2}, ${key || 'without a key'}: ${reason}`);
		found.set(key, text);
	});
	for (const key of source.keys())
		if (!found.has(key)) faults.push(`missing key: ${key}; its row was deleted or its key changed`);
	return { texts: new Map([...source.keys()].map((key) => [key, found.get(key)!])), faults };
}

function faultOf(
	key: string,
	text: string,
	source: string | undefined,
	language: string
): string | undefined {
	if (source === undefined) return 'unknown key; it was changed, or the text is no longer used';
	if (text.trim() === '') return `no text in ${language}`;
	const wanted = places(key, source);
	const given = places(key, text);
	if (given === null) return 'its braces are not in order';
	const lost = [...wanted!].filter((place) => !given.has(place));
	const made = [...given].filter((place) => !wanted!.has(place));
	if (lost.length > 0) return `lost placeholder ${lost.map((place) => `{${place}}`).join(', ')}`;
	if (made.length > 0) return `unknown placeholder ${made.map((place) => `{${place}}`).join(', ')}`;
	return undefined;
}
