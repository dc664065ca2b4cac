import type { Programme } from '#schemas/programme.ts';
import { rowsOf, tableText } from './csv.ts';
import { workshopOfAnswer, workshopOfFile, type Workshop } from './workshop.ts';

type Row = Record<string, string>;
/** The answer of one form to one item; undefined where the form did not ask. */
type Answer = 'yes' | 'no' | 'empty' | undefined;
/** The number of a question's column, or undefined where a form did not ask it. */
const columnOf = (header: string[], words: string) => {
	const found = header.findIndex((title) => title.includes(words));
	return found < 0 ? undefined : found;
};

/**
 * Answers beforehand. Version control is a block of ten tick-box columns: two for "no", one for "some
 * system", then six systems and "Other", whose title occurs several times in the header.
 */
function before(header: string[]): (row: string[]) => Record<string, Answer> {
	const block = columnOf(header, "I don't use version control and I don't know what it is");
	if (block === undefined)
		throw new Error('missing question: version control, in the form before the workshop');
	const testing = columnOf(header, '<strong>automated testing</strong>');
	const review = columnOf(header, '<strong>code review</strong>');
	const said = (row: string[], column: number | undefined): Answer => {
		if (column === undefined) return undefined;
		const text = row[column]!;
		return text === '' ? 'empty' : text.startsWith('Yes') ? 'yes' : 'no';
	};
	return (row) => {
		const ticked = (from: number, to: number) =>
			row.slice(block + from, block + to).some((cell) => cell !== '');
		return {
			vc_use: ticked(2, 10) ? 'yes' : ticked(0, 2) ? 'no' : 'empty',
			test_use: said(row, testing),
			review_use: said(row, review)
		};
	};
}

/** Answers afterwards: one of four ways of using a tool is not using it; the other questions are 1, 0 or empty. */
function after(header: string[]): (row: string[]) => Record<string, Answer> {
	const column = (words: string) => {
		const found = columnOf(header, words);
		if (found === undefined) throw new Error(`missing question: ${words}, in the form after the workshop`);
		return found;
	};
	const tools = { vc_use: 'Version control', test_use: 'Automated testing', review_use: 'Code review' };
	const others = {
		collab_easier: 'easier for you to collaborate',
		told_colleagues: 'introduced one or more'
	};
	const tool = (text: string): Answer =>
		text === '' ? 'empty' : /^I don['’]t use this tool$/.test(text.trim()) ? 'no' : 'yes';
	const flag = (text: string): Answer => (text === '' ? 'empty' : text === '1' ? 'yes' : 'no');
	const readers = [
		...Object.entries(tools).map(([item, words]) => ({ item, at: column(words), read: tool })),
		...Object.entries(others).map(([item, words]) => ({ item, at: column(words), read: flag }))
	];
	return (row) => Object.fromEntries(readers.map(({ item, at, read }) => [item, read(row[at]!)]));
}

const answersOf = (answers: Record<string, Answer>, common: Row): Row[] =>
	Object.entries(answers)
		.filter(([, answer]) => answer !== undefined)
		.map(([item_code, answer]) => ({
			...common,
			item_code,
			value_num: answer === 'empty' ? '' : answer === 'yes' ? '1' : '0',
			missing_code: answer === 'empty' ? 'skipped' : ''
		}));

const sessionOf = ({ id, country, heldOn }: Workshop): Row => ({
	session_id: id,
	country,
	session_type: 'workshop',
	planned_on: heldOn,
	held_on: heldOn,
	status: 'held',
	mode: 'in_person'
});

/**
 * Turns the surveys into tables: one session per workshop, one response per form. `files` are texts by their
 * path, forms beforehand as `pre/<year>/<place>-<month>.csv`, forms afterwards as `post/<year>.csv`. Returns
 * the texts of CSV files by their path below the contributions. Only the few questions of the programme are
 * taken; no text that a person typed is. Forms afterwards have no day: the end of the year of their file is
 * used. No form names a person, so none is given.
 */
export function convertCoderefinery(
	files: ReadonlyMap<string, string>,
	programme: Programme
): Map<string, string> {
	const workshops = new Map<string, Workshop>();
	const responses: Row[] = [];
	for (const path of [...files.keys()].sort()) {
		const [wave, year = '', name = ''] = path.replace(/\.csv$/, '').split('/');
		const [header = [], ...rows] = rowsOf(files.get(path)!);
		if (rows.length === 0) continue;
		const days = rows.map((row) => row.at(-1)!.slice(0, 10));
		const read = wave === 'pre' ? before(header) : after(header);
		const ofFile =
			wave === 'pre'
				? workshopOfFile(
						name,
						days.reduce((a, b) => (a > b ? a : b))
					)
				: null;
		rows.forEach((row, i) => {
			const workshop = ofFile ?? workshopOfAnswer(row[0]!);
			workshops.set(workshop.id, workshop);
			responses.push(
				...answersOf(read(row), {
					response_id: [wave, year, name, String(i + 1)].filter(Boolean).join('-'),
					session_id: workshop.id,
					wave: ofFile ? 'baseline' : 'endline',
					submitted_on: ofFile ? days[i]! : `${year}-12-31`
				})
			);
		});
	}
	const sessions = [...workshops.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(sessionOf);
	return new Map([
		['coderefinery/session.csv', tableText(programme, 'session', sessions)],
		['coderefinery/survey_response.csv', tableText(programme, 'survey_response', responses)]
	]);
}
