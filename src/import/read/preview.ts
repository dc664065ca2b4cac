import type { Problem } from '#schemas/problem.ts';
import type { Reading } from '#schemas/recipe.ts';
import type { DetectedReading, Reason } from '../importer.ts';
import { fileProblem } from './file-problem.ts';
import { sampleProblems } from './sample-problems.ts';
import { headerOf } from './header.ts';
import type { SourceRow } from './text-row.ts';
import { tableOf } from './table-width.ts';

const shown = 20;

/**
 * The part of detection that texts and workbooks share once there are rows: header, labels, preview and
 * problems.
 */
export function shownAs(
	rows: readonly SourceRow[],
	whole: boolean,
	told: Omit<Reading, 'headerLine' | 'headerRows' | 'decimal' | 'thousands' | 'dateOrder' | 'leaveTotals'>,
	choices: Partial<Reading>,
	reasons: Reason[],
	from: number
): Pick<DetectedReading, 'reading' | 'reasons' | 'preview' | 'header' | 'problems'> {
	const found = headerOf(rows.filter(({ line }) => line >= (choices.headerLine ?? from)));
	const reading: Reading = {
		...told,
		headerLine: choices.headerLine ?? found.line,
		headerRows: choices.headerRows ?? found.rows,
		decimal: choices.decimal ?? null,
		thousands: choices.thousands ?? null,
		dateOrder: choices.dateOrder ?? null,
		leaveTotals: choices.leaveTotals ?? true
	};
	const all = [...reasons];
	const say = (of: keyof Reading, code: string, args: Reason['args'], certain: boolean) =>
		all.push(
			choices[of] === undefined
				? { of, code, args, certain }
				: { of, code: 'chosen', args: {}, certain: true }
		);
	const titles = reading.headerLine - 1;
	say('headerLine', titles === 0 ? 'header-first' : 'header-below', { lines: titles }, titles === 0);
	say('headerRows', found.code, {}, found.certain);
	for (const of of ['decimal', 'thousands', 'dateOrder'] as const) say(of, 'each-column', {}, true);
	say('leaveTotals', 'totals-apart', {}, true);
	const table = rows.filter(({ line }) => line >= reading.headerLine);
	const shape = tableOf(table, reading.headerRows, reading.headerLine);
	const problems: Problem[] = sampleProblems(shape, reading, table, whole);
	if (found.code === 'header-none' && choices.headerRows === undefined)
		problems.push({ ...fileProblem('no-header', 'question', reading.sheet), line: reading.headerLine });
	return {
		reading,
		reasons: all,
		preview: rows.slice(0, shown).map(({ line, cells }) => ({ line, cells })),
		header: shape.labels,
		problems
	};
}
