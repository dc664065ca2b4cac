import { describe, expect, it } from 'vitest';
import { readCsv } from './csv-reader.ts';
import { unguarded } from './guard.ts';
import { spreadsheet } from './spreadsheet.ts';
import { spreadsheetForm } from './spreadsheet-form.ts';

const english = spreadsheetForm('en');
const danish = spreadsheetForm('da');
const cell = (value: string | number, form = danish) =>
	readCsv(spreadsheet([[value, 'x']], form), 'any', form.delimiter as ',' | ';')[0]![0];

describe('the form of a spreadsheet', () => {
	it.each(['da', 'sv', 'fi', 'nb'])('has semicolons and decimal commas in %s', (language) =>
		expect(spreadsheetForm(language)).toEqual({ delimiter: ';', decimal: ',' })
	);

	it('has commas and points in English, and what was asked for', () => {
		expect(english).toEqual({ delimiter: ',', decimal: '.' });
		expect(spreadsheetForm('da', ',')).toEqual({ delimiter: ',', decimal: '.' });
		expect(spreadsheetForm('en', ';')).toEqual({ delimiter: ';', decimal: ',' });
		expect(spreadsheetForm('da', '\t')).toEqual({ delimiter: '\t', decimal: ',' });
	});

	it('begins with the mark of UTF-8, and ends lines as spreadsheets do', () =>
		expect(spreadsheet([['å', 1.5, null, true]], danish)).toBe('\uFEFFå;1,5;;true\r\n'));
});

describe('a cell', () => {
	it.each([
		'=1+1',
		'+a',
		'-a',
		'@a',
		'\t=1',
		' =1',
		'\u00a0=1',
		'\uff1d1',
		'\rx',
		'|a',
		'-1-1',
		"'=1",
		"''@a"
	])('that would be run has an apostrophe in front: %j', (text) =>
		expect([cell(text), cell(text, english)]).toEqual([`'${text}`, `'${text}`])
	);

	it.each([
		[
			'a day',
			[
				'5-8',
				'10-12',
				'1/2',
				'3.4.',
				'5 - 8',
				'2020-04',
				'4-2020',
				'31.12.2020',
				'1-2-3',
				'12-34',
				'0-2',
				'1-5'
			]
		],
		['a month', ['MAR1', '1MAR', 'SEPT2', 'dec-12', '1. maj', 'maj 5', '5 okt 2020', 'touko 5', 'juni-20']],
		[
			'another number',
			['0045', '007', '-01', '1E5', '2e-3', '123456789012', '+4512345678', '1.50', '(5)', '5 %']
		],
		['a time', ['8:30', '1:2', '5:', '1:2:3', '12 am', '3pm']],
		['a number put right', ['5,', '5.', ',5', '12-', '1 1/2', '1 kr', 'kr. 5']],
		['a number in groups', ['1 000', '12\u00a0345', '1.234.567']],
		['truth', ['TRUE', 'falsk', 'tosi']]
	])('that would become %s keeps its text', (_, texts) => {
		for (const text of texts)
			expect([text, cell(text), cell(text, english)]).toEqual([text, `'${text}`, `'${text}`]);
	});

	it.each([
		'5',
		'-5',
		'2020-08-01',
		'a=1',
		'course 5-8',
		'Maj',
		'March',
		'25+',
		'<2',
		"it's",
		"'quoted'",
		'12a',
		''
	])('that is what it seems stays: %j', (text) =>
		expect([cell(text), cell(text, english)]).toEqual([text, text])
	);

	it.each([
		'18-24',
		'25-34',
		'40-54',
		'18/24',
		'25 - 29',
		'65+',
		'100-3',
		'13-13',
		'a-b',
		'5–8',
		'2-5 years'
	])('that no spreadsheet takes for a day or a formula is as it was: %s', (text) => {
		expect([cell(text), cell(text, english)]).toEqual([text, text]);
		// As files of former versions have it.
		if (/^\d+ ?[-/] ?\d+$/.test(text)) expect(unguarded(`'${text}`)).toBe(text);
		expect(unguarded(cell(`'${text}`)!)).toBe(`'${text}`);
	});

	it('with a fraction is a number in the mark of the file alone', () => {
		expect(['3.12', '3,12', '-0,5'].map((text) => cell(text))).toEqual(["'3.12", '3,12', '-0,5']);
		expect(['3.12', '3,12', '+4.5'].map((text) => cell(text, english))).toEqual(['3.12', "'3,12", '+4.5']);
		expect([cell(-1.5e-9), cell(-1.5e-9, english)]).toEqual(['-1,5e-9', '-1.5e-9']);
	});

	it('is told from one that had an apostrophe of its own', () => {
		for (const text of ["'5-8", "'a", "''5-8", "'3.12", "'", '5-8'])
			expect([text, unguarded(cell(text)!)]).toEqual([text, text]);
	});
});
