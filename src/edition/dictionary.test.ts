import { describe, expect, it } from 'vitest';
import { tinyProgramme } from '#indicators/fixtures/tiny.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { cell, cellReason, cellStatus, cellUnit, detail, intervalMethod } from '#schemas/cell.ts';
import { dimsOf } from '#schemas/dims.ts';
import { languages } from '#schemas/languages.ts';
import { dictionary, dictionaryCsv } from './dictionary.ts';
import { spreadsheetForm } from '#tables/spreadsheet-form.ts';

const english = spreadsheetForm('en');

const speaking = async (language: (typeof languages)[number]) =>
	translator(language, await loadMessages(language, ['figures', 'indicator', 'dictionary']));

/** What only editions of former times have. */
const former = ['at_least', 'since'];

/** Every column that a download of cells can have. */
const columns = [
	...new Set([
		...Object.keys(cell.shape).filter((name) => !['dims', 'details', ...former].includes(name)),
		...dimsOf(tinyProgramme).map(({ code }) => code),
		'measure',
		...detail.options,
		'synthetic'
	])
];

describe.each(languages)('in %s', (language) => {
	it('every field, unit, status, reason, method and detail has a meaning of its own', async () => {
		const fields = dictionary(await speaking(language), tinyProgramme, columns);
		expect(fields.map(({ field }) => field)).toEqual(columns);
		expect(new Set(fields.map(({ meaning }) => meaning)).size).toBe(columns.length);
		const codesOf = (name: string) =>
			fields.find(({ field }) => field === name)!.codes.map(({ code }) => code);
		expect(codesOf('unit')).toEqual(cellUnit.options);
		expect(codesOf('status')).toEqual(cellStatus.options.filter((one) => !/suppressed|held/.test(one)));
		expect(codesOf('reason')).toEqual(cellReason.options);
		expect(codesOf('method')).toEqual(intervalMethod.options);
		for (const { meaning, codes } of fields)
			for (const text of [meaning, ...codes.map((one) => one.meaning)]) expect(text).toMatch(/\S/);
	});
});

it('has a line a field and a line a code', async () => {
	const t = await speaking('en');
	const lines = dictionaryCsv(t, dictionary(t, tinyProgramme, ['indicator', 'country', 'n']), english).split(
		'\r\n'
	);
	expect(lines).toEqual([
		'\uFEFFfield,code,type,meaning',
		'indicator,,text,Identifier of the indicator; its definition is in the JSON file and on its page.',
		'country,,code,Group: Country. Empty means everybody.',
		'country,DK,,DK',
		'country,SE,,SE',
		'n,,whole number,"Number of units behind the value, such as people, events or pairs of answers."',
		''
	]);
});

it('quotes a line end of any sort inside a cell, and guards what a spreadsheet would run', async () => {
	const t = await speaking('en');
	const codes = [{ code: '=1+1', meaning: 'retail\rservices' }];
	const lines = dictionaryCsv(t, [{ field: 'sector', type: 'code', meaning: 'a\nb', codes }], english).split(
		'\r\n'
	);
	expect(lines.slice(1)).toEqual(['sector,,code,"a\nb"', 'sector,"\'=1+1",,"retail\rservices"', '']);
});

it('refuses a field that cells do not have', async () => {
	const t = await speaking('en');
	expect(() => dictionary(t, tinyProgramme, ['colour'])).toThrow('unknown field: "colour"');
});
