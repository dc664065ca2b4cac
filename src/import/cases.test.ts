import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { imported } from './fixtures/imported.ts';

/** Small files that coordinators have, beside the project; where they are missing, nothing is tried. */
const folder = '../shared/cases/import';

/** Of each file: read = accepted + rejected + blank + skipped, the rows that it gives before any answer, and what is asked. */
const cases: [file: string, account: string, rows: string, asked: string][] = [
	['07-dates-da.csv', '14 = 14 + 0 + 0 + 0', 'participant 14', ''],
	['19-totals.csv', '5 = 3 + 0 + 0 + 2', 'session 2 attendance 4', ''],
	['20-marks.csv', '4 = 4 + 0 + 0 + 0', 'session 4 attendance 15', 'unknown-labels'],
	['30d-total-antal.csv', '4 = 3 + 0 + 0 + 1', 'session 2 attendance 4', ''],
	['30l-total-gap.csv', '6 = 3 + 0 + 1 + 2', 'session 2 attendance 4', ''],
	['31a-header-weekday-fi.csv', '2 = 2 + 0 + 0 + 0', 'session 2 attendance 3', 'which-session-type'],
	['31b-header-noyear.csv', '2 = 2 + 0 + 0 + 0', 'session 2 attendance 3', 'which-session-type'],
	['31f-header-session-n.csv', '2 = 2 + 0 + 0 + 0', '', 'which-session-day which-session-type'],
	['33a-headerless.csv', '3 = 3 + 0 + 0 + 0', '', 'no-header'],
	['33c-headerless-list.csv', '4 = 4 + 0 + 0 + 0', '', 'no-header'],
	['35a-msforms-attendance.csv', '2 = 2 + 0 + 0 + 0', '', ''],
	['35c-google-nothing.csv', '2 = 2 + 0 + 0 + 0', '', ''],
	['36a-ticks10.csv', '3 = 3 + 0 + 0 + 0', 'session 2 attendance 6', ''],
	['36e-ticks10-nolabel.csv', '4 = 3 + 0 + 0 + 1', 'session 2 attendance 6', ''],
	['36f-ticks10-extra-1-in-remark.csv', '3 = 3 + 0 + 0 + 0', 'session 2 attendance 5', 'unknown-labels'],
	['45-first-sheet-notes.xlsx', '2 = 2 + 0 + 0 + 0', 'survey_response 4', 'which-event'],
	['48-att-time.xlsx', '2 = 2 + 0 + 0 + 0', 'session 2 attendance 4', 'which-times'],
	['60a-zoom.csv', '3 = 3 + 0 + 0 + 0', 'session 1 attendance 2', 'which-day'],
	['60b-teams.csv', '2 = 2 + 0 + 0 + 0', 'session 1 attendance 2', 'organiser-there'],
	['61a-consent.csv', '3 = 1 + 0 + 0 + 2', 'survey_response 2', 'rows-left-out which-event'],
	['61b-test-rows.csv', '3 = 2 + 0 + 0 + 1', 'survey_response 4', 'rows-left-out which-event'],
	['61d-limesurvey-incomplete.csv', '3 = 1 + 1 + 0 + 1', 'survey_response 2', 'rows-left-out which-event'],
	['81a-wide-foer-efter.csv', '2 = 2 + 0 + 0 + 0', 'survey_response 4', ''],
	['83-sci.csv', '3 = 0 + 3 + 0 + 0', '', ''],
	['84-mixed-iso-short.csv', '6 = 4 + 2 + 0 + 0', 'participant 4', ''],
	['atot_antal.csv', '4 = 3 + 0 + 0 + 1', 'session 3 attendance 9', ''],
	['atot_none.csv', '3 = 3 + 0 + 0 + 0', 'session 3 attendance 9', ''],
	['att_dk_mix.csv', '12 = 12 + 0 + 0 + 0', 'session 3 attendance 24', 'which-session-type'],
	['att_ja.csv', '4 = 4 + 0 + 0 + 0', 'session 4 attendance 16', 'which-session-type'],
	['att_short_dates.csv', '2 = 2 + 0 + 0 + 0', 'session 4 attendance 6', 'which-session-type'],
	['attendance-two-row-header.xlsx', '25 = 24 + 0 + 0 + 1', 'session 6 attendance 98', 'unknown-labels'],
	['cp850.csv', '2 = 2 + 0 + 0 + 0', 'session 1 attendance 2', ''],
	['endline-google-forms-da.csv', '19 = 17 + 1 + 0 + 1', 'survey_response 306', 'rows-left-out'],
	['excel16.csv', '25 = 25 + 0 + 0 + 0', 'session 2 attendance 23', 'which-session-type'],
	['merged2.xlsx', '3 = 3 + 0 + 0 + 0', 'session 3 attendance 7', ''],
	['merged_body_hours.xlsx', '4 = 4 + 0 + 0 + 0', 'session 2 attendance 8', ''],
	['mix3.csv', '11 = 11 + 0 + 0 + 0', 'session 1 attendance 11', ''],
	['one_col_q.csv', '3 = 3 + 0 + 0 + 0', '', ''],
	['one_word.csv', '20 = 20 + 0 + 0 + 0', 'survey_response 40', 'which-event'],
	['participants-complete-october.csv', '27 = 22 + 5 + 0 + 0', 'participant 22', 'unknown-labels'],
	['participants-complete.csv', '26 = 19 + 6 + 1 + 0', 'participant 19', 'unknown-labels'],
	['participants-five-columns-missing.csv', '26 = 19 + 6 + 1 + 0', '', 'derived-value unknown-labels'],
	['pct.csv', '3 = 3 + 0 + 0 + 0', 'course_progress 3', ''],
	['pct_fmt.xlsx', '3 = 3 + 0 + 0 + 0', 'course_progress 3', ''],
	['pidw_init.csv', '12 = 12 + 0 + 0 + 0', 'survey_response 48', ''],
	['shift_base.csv', '3 = 3 + 0 + 0 + 0', 'session 3 attendance 7', ''],
	['shift_one.csv', '3 = 2 + 1 + 0 + 0', 'session 3 attendance 5', ''],
	['side.csv', '3 = 3 + 0 + 0 + 0', 'working_days 3', 'two-tables'],
	['space_quote.csv', '3 = 3 + 0 + 0 + 0', '', ''],
	['wave_in_column.csv', '24 = 24 + 0 + 0 + 0', 'survey_response 96', '']
];

it.skipIf(!existsSync(folder)).each(cases)('%s', async (name, account, rows, asked) => {
	const { looked, proposal, outcome } = await imported(readFileSync(join(folder, name)), { name });
	const { read, accepted, rejected, blank, skipped } = outcome;
	const tables = [...outcome.tables].flatMap(([table, one]) =>
		table === 'person' || one.rows === 0 ? [] : [`${table} ${one.rows}`]
	);
	const questions = [...looked.problems, ...proposal.problems].filter(
		({ severity }) => severity === 'question'
	);
	expect([
		`${read} = ${accepted} + ${rejected} + ${blank} + ${skipped}`,
		tables.join(' '),
		[...new Set(questions.map(({ code }) => code))].sort().join(' ')
	]).toEqual([account, rows, asked]);
});
