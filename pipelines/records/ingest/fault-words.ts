import { IntlMessageFormat } from 'intl-messageformat';
import { quote } from '#engine/sql-literal.ts';
import problems from '#language/messages/en/problems.json' with { type: 'json' };
import type { Rule } from '#rules/rule.ts';

/** A part of a parsed ICU message. `type` is 0 for plain text, 1 for a placeholder, 5 for a `select`. */
interface Element {
	type: number;
	value: string;
	options?: Record<string, { value: Element[] }>;
}

/** Choices of the message catalogue that are always the same here: the other row is named by file and line. */
const fixedChoice: Record<string, string> = { where: 'other' };

/** A sentence of the message catalogue in the form of `rejected.csv`: without initial capital and full stop. */
function clause(key: string): Element[] {
	const text = (problems as Record<string, string>)[key];
	if (text === undefined) throw new Error(`unknown message: "problems.${key}"`);
	const short = text.replace(/\.$/, '');
	return new IntlMessageFormat(
		short.charAt(0).toLowerCase() + short.slice(1),
		'en'
	).getAst() as unknown as Element[];
}

/** SQL of a message; `placeholders` has the SQL of the value for each placeholder. */
function messageSql(elements: readonly Element[], placeholders: ReadonlyMap<string, string>): string {
	const parts = elements.map(({ type, value: name, options: choice }) => {
		if (type === 0) return quote(name);
		if (type === 5) {
			const options = Object.entries(choice!);
			const of = (key: string) =>
				messageSql(options.find(([option]) => option === key)![1].value, placeholders);
			if (fixedChoice[name] !== undefined) return of(fixedChoice[name]);
			const cases = options
				.filter(([key]) => key !== 'other')
				.map(([key]) => `WHEN ${quote(key)} THEN ${of(key)}`);
			return cases.length > 0
				? `CASE ${placeholder(name)} ${cases.join(' ')} ELSE ${of('other')} END`
				: of('other');
		}
		if (type === 1) return placeholder(name);
		throw new Error(`invalid message: ${name} is neither a plain place nor a choice of words`);
	});
	return `(${parts.join(' || ')})`;

	function placeholder(name: string): string {
		const sql = placeholders.get(name);
		if (sql === undefined) throw new Error(`unknown place in a message: ${name}`);
		return sql;
	}
}

/** SQL: the English message of a breach, from its `reason` and `args`; `{other}` is kept, to be replaced by file and line. */
export function ruleWords({ id, reasons }: Pick<Rule, 'id' | 'reasons'>, part: '' | '-fix'): string {
	const cases = Object.entries(reasons).map(([reason, names]) => {
		const placeholders = new Map(names.map((name, i) => [name, `args[${i + 1}]`]));
		placeholders.set('other', quote('{other}'));
		// A deliverer reads the codes that stand in the file.
		for (const code of ['held', 'completed']) placeholders.set(code, quote(code));
		return `WHEN ${quote(reason)} THEN ${messageSql(clause(`${id}-${reason}${part}`), placeholders)}`;
	});
	return `CASE reason ${cases.join(' ')} END`;
}

/** SQL: the message for a direct identifier; `kind` is the SQL of its kind. */
export const identifierWords = (kind: string, part: '' | '-fix') =>
	messageSql(clause(`V01-identifier${part}`), new Map([['kind', kind]]));
