import type { Problem } from '#schemas/problem.ts';
import type { Reading } from '#schemas/recipe.ts';
import type { DetectedReading, Reason } from '../importer.ts';
import { fileProblem } from './file-problem.ts';
import { sampleProblems, sideBySide } from './sample-problems.ts';
import { legendOf } from './legend.ts';
import { headerOf, type Header } from './header.ts';
import { meetingReportOf } from '../meeting/meeting-report.ts';
import { tablePart } from './table-part.ts';
import { tablesBeside } from './tables-beside.ts';
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
	told: Pick<Reading, 'sheet' | 'encoding' | 'delimiter' | 'quote' | 'repair'>,
	choices: Partial<Reading>,
	reasons: Reason[],
	from: number
): Pick<DetectedReading, 'reading' | 'reasons' | 'preview' | 'header' | 'problems' | 'meeting' | 'legend'> {
	const report = meetingReportOf(rows.filter(({ line }) => line >= from));
	const of = report === 'several' ? null : report;
	const meeting = (choices.headerLine ?? of?.headerLine) === of?.headerLine ? of : null;
	const found: Header = meeting
		? { line: meeting.headerLine, rows: 1, code: 'header-one', certain: true }
		: headerOf(
				rows.filter(
					({ line, cells }) =>
						line >= (choices.headerLine ?? from) &&
						(choices.headerLine !== undefined || legendOf(cells).length === 0)
				)
			);
	const headerLine = choices.headerLine ?? found.line;
	const headerRows = choices.headerRows ?? found.rows;
	const below = rows.filter(({ line }) => line >= headerLine);
	const beside = tablesBeside(below, headerRows);
	const columns = choices.columns ?? beside?.[0];
	const untilBlank = choices.untilBlank ?? meeting?.untilBlank ?? false;
	const reading: Reading = {
		...told,
		headerLine,
		headerRows,
		...(columns === undefined ? {} : { columns }),
		...(untilBlank ? { untilBlank } : {}),
		...(choices.totals === undefined ? {} : { totals: choices.totals }),
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
	const { rows: table, ended } = tablePart(reading)(below);
	const shape = tableOf(table, reading.headerRows, reading.headerLine);
	const problems: Problem[] = sampleProblems(shape, reading, table, whole);
	if (beside !== null && choices.columns === undefined) problems.push(sideBySide(below, reading, beside));
	if (report === 'several') problems.push(fileProblem('several-meetings', 'warn', reading.sheet));
	if (ended)
		problems.push(
			fileProblem('part-read', 'warn', reading.sheet, {
				from: headerLine,
				to: table.at(-1)?.line ?? headerLine
			})
		);
	if (found.code === 'header-none' && choices.headerRows === undefined)
		problems.push({ ...fileProblem('no-header', 'question', reading.sheet), line: reading.headerLine });
	return {
		reading,
		reasons: all,
		preview: rows.slice(0, shown).map(({ line, cells }) => ({ line, cells })),
		header: shape.labels,
		problems,
		meeting: meeting?.report ?? null,
		legend: rows.flatMap(({ cells }) => legendOf(cells))
	};
}
