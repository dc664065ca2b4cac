import type { Programme } from '#schemas/programme.ts';
import type { Recipe } from '#schemas/recipe.ts';
import type { ColumnProfile } from '../importer.ts';
import { minConfidence, type Candidate } from './target-candidate.ts';
import { tableColumn } from './table-columns.ts';
import { tablesOf } from './vocabulary-of.ts';

/** What was recognised in the columns, before it is known what a line stands for. */
export interface FormSigns {
	items: Candidate[];
	sessions: number;
	modules: Candidate[];
	people: Candidate[];
	source: Recipe['source'];
	/** Whether it lists ties between two people. */
	ties: boolean;
}

export type FileForm = Pick<Recipe, 'shape' | 'table'>;

const forms = new Set<Recipe['source']>([
	'google-forms',
	'ms-forms',
	'kobo',
	'limesurvey',
	'surveymonkey',
	'surveygizmo',
	'typeform',
	'qualtrics'
]);

/** The table whose columns a header names most of; exact names count more than aliases. */
function likeliestTable(
	header: readonly string[],
	profiles: readonly ColumnProfile[],
	programme: Programme
): { table: string; exact: number; firm: number; named: number; score: number } | null {
	const scores = tablesOf(programme).map((table) => {
		const found = header.flatMap((text, i) => tableColumn(i, text, profiles[i]!, table, programme) ?? []);
		const targets = (by: (one: Candidate) => boolean) =>
			new Set(found.filter(by).map(({ target }) => target)).size;
		const exact = targets(({ by }) => by === 'exact');
		const firm = targets(
			({ confidence, by }) => confidence >= minConfidence && /^(exact|code|name)$/.test(by)
		);
		const named = targets(({ confidence }) => confidence >= minConfidence);
		const complete = Object.keys(table.columns).length;
		return { table: table.name, exact, firm, named, score: exact * 2 + named + exact / complete };
	});
	const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
	return best.score > 0 ? best : null;
}

/** Fewest recognised columns by which a table or survey is accepted. */
const minColumns = 2;

/** What one line of the file stands for: by the table asked for, otherwise by what most columns are. */
export function detectForm(
	header: readonly string[],
	profiles: readonly ColumnProfile[],
	{ items, sessions, modules, people, source, ties }: FormSigns,
	wanted: string | null,
	programme: Programme
): FileForm {
	const wide: [table: string, shape: Recipe['shape'], found: boolean, longColumn: string][] = [
		['survey_response', 'survey', items.length > 0 || forms.has(source), 'item_code'],
		['attendance', 'attendance', sessions > 0, 'session_id'],
		['course_progress', 'course', modules.length > 0, 'module_no']
	];
	const hasColumn = (name: string) => header.some((text) => text.trim() === name);
	/** The form of a file of a table: with a column for each question, event or module it is not one row of the table a line. */
	const formOf = (name: string): FileForm => {
		const form = wide.find(([table, , found, column]) => table === name && found && !hasColumn(column));
		return form ? { shape: form[1], table: null } : { shape: 'rows', table: name };
	};
	if (wanted !== null) return formOf(wanted);
	const table = likeliestTable(header, profiles, programme);
	if (table !== null && table.exact >= minColumns && table.exact >= 0.5 * header.length)
		return formOf(table.table);
	if (sessions > 0 && sessions >= items.length && people.length > 0)
		return { shape: 'attendance', table: null };
	if (modules.length > 0 && modules.length >= items.length) return { shape: 'course', table: null };
	if (items.length >= minColumns || (items.length > 0 && forms.has(source)))
		return { shape: 'survey', table: null };
	const isOther = table !== null && table.table !== 'connection' && table.firm >= minColumns;
	if (ties && !isOther) return { shape: 'rows', table: 'connection' };
	const least = people.length > 0 ? minColumns : minColumns + 1;
	// Words in headers alone are weak evidence of what a line stands for: more of them are needed.
	const strong = table !== null && table.named >= (table.firm > 0 ? least : minColumns + 2);
	if (strong) return { shape: 'rows', table: table.table };
	// What a form tool exports is answers, also where none of its questions is known: they can be chosen by hand.
	return forms.has(source) ? { shape: 'survey', table: null } : { shape: 'rows', table: null };
}
