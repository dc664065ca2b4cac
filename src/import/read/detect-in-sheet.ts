import type { Reading } from '#schemas/recipe.ts';
import type { DetectedReading, Reason, SourceFile } from '../importer.ts';
import { Refusal } from '../refusal.ts';
import { openWorkbook } from '../workbook/workbook.ts';
import type { Workbook } from '../workbook/sheet-row.ts';
import { fileProblem } from './file-problem.ts';
import { isBlank, type SourceRow } from './text-row.ts';
import { sheetRows } from './sheet-rows.ts';
import { shownAs } from './preview.ts';
import { byteStatistics } from './byte-statistics.ts';

const looked = 400;

/** Detects the reading of a workbook: the first visible sheet with a table, unless one is chosen. */
export async function detectInSheet(
	file: SourceFile,
	choices: Partial<Reading>,
	signal?: AbortSignal
): Promise<DetectedReading> {
	const { sha256 } = await byteStatistics(file, signal);
	const { sheets, problems } = await openWorkbook(file, signal);
	const seen = sheets.filter(({ hidden, rows }) => !hidden && rows > 0);
	const chosen = sheets.find(({ name }) => name === choices.sheet);
	const table = chosen ? undefined : await firstTable(file, seen, signal);
	const sheet = chosen ?? table ?? seen[0] ?? sheets.find(({ rows }) => rows > 0);
	if (sheet === undefined) throw new Refusal('empty-file');
	const { rows, whole } = await firstRows(file, sheet.name, signal);
	if (rows.length === 0) throw new Refusal('empty-file');
	const none = (of: keyof Reading): Reason => ({ of, code: 'workbook', args: {}, certain: true });
	const reasons: Reason[] = [
		chosen === undefined
			? {
					of: 'sheet',
					code: seen.length < 2 ? 'sheet-only' : sheet === seen[0] ? 'sheet-first' : 'sheet-table',
					args: {},
					certain: seen.length < 2
				}
			: { of: 'sheet', code: 'chosen', args: {}, certain: true },
		none('encoding'),
		none('delimiter'),
		none('quote'),
		none('repair')
	];
	const told = { sheet: sheet.name, encoding: null, delimiter: null, quote: '', repair: false } as const;
	const shown = shownAs(rows, whole, told, choices, reasons, 1);
	return {
		kind: 'workbook',
		size: file.size,
		sha256,
		sheets: sheets.map(({ name, hidden, rows: filled }) => ({ name, hidden, rows: filled })),
		...shown,
		problems: [...problems, ...hiddenRows(sheet), ...hiddenColumns(sheet, shown), ...shown.problems]
	};
}

const hiddenRows = ({ name, hiddenRows: count }: Workbook['sheets'][number]) =>
	count === 0 ? [] : [fileProblem('hidden-rows', 'warn', name, { count })];

/** Columns of the table that the sheet does not show. */
function hiddenColumns(
	{ name, hiddenColumns: hidden }: Workbook['sheets'][number],
	{ header, reading }: Pick<DetectedReading, 'header' | 'reading'>
) {
	const first = reading.columns?.[0] ?? 0;
	const names = header.filter((_, i) => hidden.some(([from, to]) => i + first >= from && i + first <= to));
	if (names.length === 0) return [];
	return [
		fileProblem('hidden-columns', 'warn', name, {
			count: names.length,
			columns: names.slice(0, 5).join(', ').slice(0, 120)
		})
	];
}

/** The first sheet whose rows have several cells: others hold notes. */
async function firstTable(
	file: SourceFile,
	sheets: Workbook['sheets'],
	signal?: AbortSignal
): Promise<Workbook['sheets'][number] | undefined> {
	if (sheets.length < 2) return undefined;
	for (const sheet of sheets) {
		const { rows } = await firstRows(file, sheet.name, signal);
		const filled = rows.filter(({ cells }) => !isBlank(cells));
		const wide = filled.filter(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1);
		if (wide.length > 1 && wide.length * 2 > filled.length) return sheet;
	}
	return undefined;
}

async function firstRows(
	file: SourceFile,
	sheet: string,
	signal?: AbortSignal
): Promise<{ rows: SourceRow[]; whole: boolean }> {
	const rows: SourceRow[] = [];
	for await (const more of sheetRows(file, sheet, 1, signal)) {
		for (const row of more) rows.push(row);
		if (rows.length >= looked) return { rows, whole: false };
	}
	return { rows, whole: true };
}
