import { statusHelp } from '../taken.ts';

/** The options that answer questions, each with the questions that it answers: what `--help` prints. */
export const answerHelp: [option: string, answers: string, questions: string][] = [
	['--sheet NAME', 'the sheet of a workbook', ''],
	['--encoding NAME', 'how letters are encoded', 'encoding-guessed, encoding-mixed, mojibake, invalid-byte'],
	['--delimiter MARK', 'what separates cells: , ; | or tab', ''],
	['--header-line N', 'the line of the header', 'part-read'],
	['--header-rows N', 'how many rows it has; 0 for none', 'no-header'],
	['--columns A-B', 'the table on these columns, where several stand side by side', 'two-tables'],
	['--decimal MARK', 'the decimal mark, . or ,', 'decimal-unclear, decimal-mixed'],
	[
		'--day-order ORDER',
		'dmy, mdy or ymd',
		'day-order-unclear, day-order-mixed, year-order-unclear, which-day'
	],
	['--total LINE', 'the row on this line is a total', 'total-possible'],
	['--no-total LINE', 'the row on this line is a record of its own', 'total-possible, total-row'],
	['--totals leave|read', 'what becomes of all rows with totals', ''],
	[
		'--column NAME=TARGET',
		'what a column is; NAME= leaves it out',
		'personal-column, left-out-column, two-sources, derived-value'
	],
	['--set TARGET=VALUE', 'one value for all rows', 'missing-column, which-event'],
	['--wave CODE', 'the wave of a survey', 'which-wave'],
	['--kind [NAME=]CODE', 'the kind of event of a column, or of all', 'which-session-type'],
	[
		'--day [NAME=]DATE',
		'the day of the event of a column',
		'which-session-day, missing-session-day, which-year, which-day, sessions-by-order'
	],
	['--year YEAR', 'the year of the first event, where days have none', 'which-year'],
	[
		'--sessions FILE',
		'a session.csv of events that are there already, to match columns with',
		'which-session-day'
	],
	[
		'--label WORD=CODE',
		'what a word stands for; WORD= for no answer',
		'unknown-labels, organiser-there, codes-as-days'
	],
	['--leave-out', 'rows without consent are left out', 'rows-left-out'],
	['--keep NAME', 'the column does not say which rows may be used', 'rows-left-out'],
	['--times hours|clock', 'whether 3:30 is how long somebody stayed', 'which-times'],
	['--strangers KIND', 'import people who are no participants as expert, coordinator ...', ''],
	['--skip LINE', 'leave out the row on this line', 'host-there, any problem of a row'],
	['--apart LINE', 'the row on this line is a person of its own, with a shared address', 'shared-address']
];

const outHelp = [
	'--out DIR takes the rows into the tables of a folder, DIR/<table>.csv: new rows are added, rows with a known key replaced, all others stay.',
	'--full-list says that the file is the whole list: rows that came with earlier files of its kind and are no longer in it are removed.',
	`With --out, ${statusHelp}. Without it the file is only looked at, and 0 says that there is a report; its "taken" says what would be.`
];

/** The text of `--help`. */
export function helpText(usage: string): string {
	const width = Math.max(...answerHelp.map(([option]) => option.length));
	return [
		`usage: ${usage}`,
		'',
		...outHelp,
		'',
		'What a file does not say is a question in the report, with a code. These options answer; most can be given several times:',
		...answerHelp.map(
			([option, answers, questions]) =>
				`  ${option.padEnd(width)}  ${answers}${questions === '' ? '' : ` (${questions})`}`
		),
		'',
		'--save-recipe FILE keeps the answers for the next file of this kind, but those about single rows; --recipe FILE uses them.',
		''
	].join('\n');
}
