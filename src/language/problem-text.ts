import type { Problem } from '#schemas/problem.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { MessageKey } from './messages.ts';
import { tableName } from './names.ts';
import { codeText, targetName } from './target.ts';
import type { Translate } from './translate.ts';

/** The text of a problem: its kind, what is wrong here, and what to do. */
export interface ProblemText {
	title: string;
	message: string;
	fix: string;
}

/** The text of a problem in one language. With the programme, `{name}` is the name of `args.target`, not its code. */
export function problemText(t: Translate, problem: Problem, programme?: Programme): ProblemText {
	const { code, args, value, column, line } = problem;
	const target = args['target'];
	const said = programme ? spokenArgs(t, programme, code, args) : args;
	const name = typeof target !== 'string' ? '' : programme ? targetName(t, target, programme) : target;
	const places = {
		name,
		value: value ?? '',
		column: column ?? '',
		line: line ?? 0,
		held: 'held',
		completed: 'completed',
		...said
	};
	const say = (part: string) => {
		const text = t(`problems.${code}${part}` as MessageKey, places);
		return programme ? withColumnNames(t, programme, text) : text;
	};
	return { title: say('-title'), message: say(''), fix: say('-fix') };
}

/** The table whose status a rule is about. */
const statusOf: Record<string, string> = {
	V07: 'session.status',
	V08: 'session.status',
	V14: 'course_progress.status'
};

/** Codes and names of tables in the reader's words. */
function spokenArgs(
	t: Translate,
	programme: Programme,
	code: string,
	args: Problem['args']
): Problem['args'] {
	const of = statusOf[code.slice(0, 3)];
	const { status, table } = args;
	return {
		...withDays(t, code, args),
		held: codeText(t, 'session.status', 'held', programme),
		completed: codeText(t, 'course_progress.status', 'completed', programme),
		...(of && typeof status === 'string' ? { status: codeText(t, of, status, programme) } : {}),
		...(/^V\d/.test(code) && typeof table === 'string' ? { table: tableName(t, table) } : {})
	};
}

/** What can be a day in the arguments of a problem; others quote what the file says, which is left as it is. */
const dayArgs = ['day', 'from', 'to', 'enrolled', 'left', 'baseline'];

/** The arguments with days as the language writes them. */
function withDays(t: Translate, code: string, args: Problem['args']): Problem['args'] {
	const days = code === 'sessions-by-order' ? [...dayArgs, 'first', 'last'] : dayArgs;
	return Object.fromEntries(
		Object.entries(args).map(([name, value]) => [
			name,
			days.includes(name) && /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? t.day(String(value)) : value
		])
	);
}

const columnWord = /\b[a-z]+(?:_[a-z0-9]+)+\b/g;
const known = new WeakMap<Programme, Set<string>>();

/** A text in which the product's own names of columns are the names that the reader sees. */
function withColumnNames(t: Translate, programme: Programme, text: string): string {
	let columns = known.get(programme);
	if (!columns)
		known.set(
			programme,
			(columns = new Set(contributedTables(programme).flatMap((table) => Object.keys(table.columns))))
		);
	const names = columns;
	return text.replace(columnWord, (word) =>
		names.has(word) ? t('problems.column-name', { name: targetName(t, `.${word}`, programme) }) : word
	);
}
