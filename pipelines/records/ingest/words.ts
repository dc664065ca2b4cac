import { IntlMessageFormat } from 'intl-messageformat';
import { quote } from '#engine/sql-literal.ts';
import problems from '#language/messages/en/problems.json' with { type: 'json' };
import type { Rule } from '#rules/rule.ts';

/** What a message consists of: 0 words, 1 a place, 5 a choice of words. */
interface Element {
	type: number;
	value: string;
	options?: Record<string, { value: Element[] }>;
}

/** Texts of the message catalogue that have kinds of this ingest in them: the place in another file, not a line of this one. */
const fixed: Record<string, string> = { where: 'other' };

/** A sentence of the catalogue as `rejected.csv` has it: a part of a line, without its capital and full stop. */
function clause(key: string): Element[] {
	const text = (problems as Record<string, string>)[key];
	if (text === undefined) throw new Error(`unknown message: "problems.${key}"`);
	const short = text.replace(/\.$/, '');
	return new IntlMessageFormat(
		short.charAt(0).toLowerCase() + short.slice(1),
		'en'
	).getAst() as unknown as Element[];
}

/** SQL of a message; `places` has the SQL of what it is filled with. */
function sqlOf(elements: readonly Element[], places: ReadonlyMap<string, string>): string {
	const parts = elements.map(({ type, value: name, options: choice }) => {
		if (type === 0) return quote(name);
		if (type === 5) {
			const options = Object.entries(choice!);
			const of = (key: string) => sqlOf(options.find(([option]) => option === key)![1].value, places);
			if (fixed[name] !== undefined) return of(fixed[name]);
			const cases = options
				.filter(([key]) => key !== 'other')
				.map(([key]) => `WHEN ${quote(key)} THEN ${of(key)}`);
			return cases.length > 0
				? `CASE ${place(name)} ${cases.join(' ')} ELSE ${of('other')} END`
				: of('other');
		}
		if (type === 1) return place(name);
		throw new Error(`invalid message: ${name} is neither a plain place nor a choice of words`);
	});
	return `(${parts.join(' || ')})`;

	function place(name: string): string {
		const sql = places.get(name);
		if (sql === undefined) throw new Error(`unknown place in a message: ${name}`);
		return sql;
	}
}

/** SQL: what a rule says of a breach, in English, from its `reason` and `args`; `{other}` stays, to become a place in a file. */
export function told({ id, reasons }: Pick<Rule, 'id' | 'reasons'>, part: '' | '-fix'): string {
	const cases = Object.entries(reasons).map(([reason, names]) => {
		const places = new Map(names.map((name, i) => [name, `args[${i + 1}]`]));
		places.set('other', quote('{other}'));
		return `WHEN ${quote(reason)} THEN ${sqlOf(clause(`${id}-${reason}${part}`), places)}`;
	});
	return `CASE reason ${cases.join(' ')} END`;
}

/** SQL: the same for a direct identifier of the kind that `kind` yields. */
export const toldIdentifier = (kind: string, part: '' | '-fix') =>
	sqlOf(clause(`V01-identifier${part}`), new Map([['kind', kind]]));
