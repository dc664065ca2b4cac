import { digitsWide } from '#tables/sheet-lines.ts';
import { spreadsheet } from '#tables/spreadsheet.ts';
import type { SpreadsheetForm } from '#tables/spreadsheet-form.ts';
import type { SheetColumn, WrittenSheet } from '#tables/workbook-writer.ts';
import type { Rule } from '#tables/workbook-rules.ts';
import type { TemplateColumn } from './template-column.ts';

/** The words of one language that a template needs; they are handed in, as the import speaks none. */
export interface TemplateWords {
	header: (column: TemplateColumn) => string;
	choices: (column: TemplateColumn) => (string | number)[];
	values: (column: TemplateColumn) => string;
	why: (column: TemplateColumn) => string;
	required: (yes: boolean) => string;
	guideHead: string[];
	guideSheet: string;
	listsSheet: string;
	eachEvent: string;
	notes: (undated: boolean) => string[];
}

/** Rows whose cells are prepared for texts and days. */
const preparedRows = 200;
const notInNames = /[[\]/\\:*?]+/g;
/** The longest name that Excel allows a sheet. */
const longestName = 31;

/** A text as the name of a sheet. */
const sheetName = (text: string): string =>
	text.replace(notInNames, ' ').replace(/\s+/g, ' ').trim().slice(0, longestName).trim();

/** The lists of a template, each once: many columns have the same. */
function listsOf(columns: readonly TemplateColumn[], words: TemplateWords) {
	const lists = new Map<string, { header: string; choices: (string | number)[]; at: number }>();
	const places = columns.map((column) => {
		const choices = words.choices(column);
		if (choices.length === 0) return null;
		const key = JSON.stringify(choices);
		const list = lists.get(key) ?? { header: words.header(column), choices, at: lists.size };
		lists.set(key, list);
		return list;
	});
	return { lists: [...lists.values()], places };
}

function ruleOf({ values }: TemplateColumn): Rule | undefined {
	if (values.kind === 'day') return { kind: 'day' };
	return values.kind === 'number' ? values : undefined;
}

/** A header takes two lines, and no word of it is broken; its letters are bold, and so wider. */
const widthOf = (header: string, { values }: TemplateColumn): number => {
	const word = Math.max(...header.split(/\s/).map((one) => Math.ceil(1.15 * digitsWide(one)) + 2));
	return Math.min(34, Math.max(values.kind === 'day' ? 12 : 14, Math.ceil(header.length / 2) + 4, word));
};

/**
 * A template as the sheets of a workbook: one to fill in, one that explains each column, and a hidden one with what the drop-downs
 * offer. `name` is that of the table.
 */
export function templateSheets(
	columns: readonly TemplateColumn[],
	words: TemplateWords,
	name: string
): [WrittenSheet, WrittenSheet, WrittenSheet] {
	const { lists, places } = listsOf(columns, words);
	const listsSheet = sheetName(words.listsSheet);
	const header = columns.map(words.header);
	const filled = columns.map((column, i): SheetColumn => {
		const list = places[i];
		const rule: Rule | undefined = list
			? { kind: 'list', sheet: listsSheet, column: list.at, count: list.choices.length }
			: ruleOf(column);
		const { kind } = column.values;
		return {
			width: widthOf(header[i]!, column),
			...(['codes', 'person', 'text', 'link', 'language'].includes(kind) ? { prepared: 'text' } : {}),
			...(kind === 'day' ? { prepared: 'day' } : {}),
			...(rule ? { rule } : {})
		};
	});
	const longest = Math.max(0, ...lists.map(({ choices }) => choices.length));
	return [
		{ name: sheetName(name), columns: filled, header, rows: [], prepared: preparedRows },
		guide(columns, words),
		{
			name: listsSheet,
			columns: lists.map(() => ({ width: 28 })),
			header: lists.map((list) => list.header),
			rows: Array.from({ length: longest }, (_, row) => lists.map(({ choices }) => choices[row] ?? '')),
			prepared: 0,
			hidden: true
		}
	];
}

/** What each column is: the events of an attendance sheet are all asked alike, and explained once. */
function guide(columns: readonly TemplateColumn[], words: TemplateWords): WrittenSheet {
	const first = columns.findIndex(({ event }) => event !== undefined);
	const undated = columns.some(({ event }) => event?.day === null);
	const explained = columns.filter(({ event }, i) => event === undefined || i === first);
	return {
		name: sheetName(words.guideSheet),
		columns: [{ width: 34 }, { width: 22 }, { width: 48 }, { width: 56 }],
		header: words.guideHead,
		rows: [
			...explained.map((column) => [
				column.event ? words.eachEvent : words.header(column),
				words.required(column.required),
				words.values(column),
				words.why(column)
			]),
			...words.notes(undated).map((note) => ['', '', '', note])
		],
		prepared: 0
	};
}

/** A template as the header of a CSV, for whoever has no spreadsheet that reads workbooks. */
export const templateCsv = (
	columns: readonly TemplateColumn[],
	words: TemplateWords,
	form: SpreadsheetForm
): string => spreadsheet([columns.map(words.header)], form);
