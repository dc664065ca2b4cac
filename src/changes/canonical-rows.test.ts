import { describe, expect, it } from 'vitest';
import { coded, inAllLanguages, tinyProgramme } from '#indicators/fixtures/tiny.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Programme } from '#schemas/programme.ts';
import { bytesOf, rowCell, rowsOf, withLaterColumns } from './canonical-rows.ts';

const withTeam = (required: boolean, ...values: string[]): Programme => ({
	...tinyProgramme,
	characteristics: [
		{ code: 'gender' },
		{ code: 'team', of: 'participant', name: inAllLanguages('Team'), values: coded(...values), required }
	]
});
const participants = (programme: Programme) =>
	contributedTables(programme).find(({ name }) => name === 'participant')!;
const before = participants({ ...tinyProgramme, characteristics: [{ code: 'gender' }] });
const written = new TextEncoder().encode(
	'participant_id,country,enrolled_on,exited_on,status,exit_reason,gender,source\np1,DK,2020-04-10,,active,,woman,list\n'
);

describe('rows that were written before the programme asked for a characteristic', () => {
	it.each<[string, Programme, string]>([
		['are empty in it where it may be', withTeam(false, 'a'), ''],
		['are undisclosed in it where it must be', withTeam(true, 'a', 'undisclosed'), 'undisclosed']
	])('%s', (_, programme, cell) => {
		const table = participants(programme);
		const [row] = rowsOf(table, written, null);
		expect(rowCell(table, 'team', row!)).toBe(cell);
		expect([row!.key, row!.source, rowCell(table, 'gender', row!)]).toEqual(['p1', 'list', 'woman']);
		expect(rowsOf(table, bytesOf(table, [row!]), null)).toEqual([row]);
	});

	it('are refused where nothing can stand for it', () => {
		expect(() => rowsOf(participants(withTeam(true, 'a')), written, null)).toThrow(
			'invalid participant.csv: its header is not that of the table'
		);
	});

	it('lose what the programme no longer asks for', () => {
		const bare = participants({ ...tinyProgramme, characteristics: [] });
		const [row] = rowsOf(bare, written, null);
		expect(row!.text).toBe('p1,DK,2020-04-10,,active,');
	});

	it('are still refused without a column that every file has', () => {
		const cut = new TextEncoder().encode('participant_id,country,source\np1,DK,list\n');
		expect(() => rowsOf(before, cut, null)).toThrow('its header is not that of the table');
	});
});

describe('rows with words of people', () => {
	const product = contributedTables(tinyProgramme).find(({ name }) => name === 'product')!;
	const title = 'Step by step, "a" tool-book';
	const row = {
		key: 'x1',
		text: `x1,toolbook,published,2020-05-01,"Step by step, ""a"" tool-book",https://example.org/a,sv`,
		source: 'list, of all',
		place: null
	};

	it('come back as they were, commas and quotes included', () => {
		expect(rowCell(product, 'title', row)).toBe(title);
		expect(rowCell(product, 'language', row)).toBe('sv');
		expect(rowsOf(product, bytesOf(product, [row]), null)).toEqual([row]);
	});

	it('of files from before products had titles are empty there, and stay so when they are packed', () => {
		const older = new TextEncoder().encode(
			'product_id,kind,status,published_on,source\nx1,toolbook,planned,,list\n'
		);
		const [read] = rowsOf(product, older, null);
		expect(read!.text).toBe('x1,toolbook,planned,,,,');
		expect(new TextDecoder().decode(withLaterColumns(product, older))).toBe(
			'product_id,kind,status,published_on,title,link,language,source\nx1,toolbook,planned,,,,,list\n'
		);
		const cut = new TextEncoder().encode('product_id,kind,source\nx1,toolbook,list\n');
		expect(withLaterColumns(product, cut)).toBe(cut);
	});

	it('are refused with a line break in a cell, and with a comma where no words are', () => {
		const header = 'product_id,kind,status,published_on,title,link,language,source\n';
		for (const line of ['x1,toolbook,planned,,"a\nb",,,list\n', '"x,1",toolbook,planned,,a,,,list\n'])
			expect(() => rowsOf(product, new TextEncoder().encode(header + line), null)).toThrow(
				'line 2 has not the cells of the table'
			);
	});
});
