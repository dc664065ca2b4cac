import { quote } from '#engine/sql-literal.ts';
import type { Localised } from '#schemas/localised.ts';
import type { Parameters, Resolved } from './resolve.ts';

const reference = /\$([a-z][a-z_]*)/g;

const unknown = (name: string, where: string, parameters: Parameters) =>
	new Error(
		`unknown parameter: "${name}" in ${where}; declared are ${[...parameters.keys()].join(', ') || 'none'}`
	);

function get(parameters: Parameters, name: string, where: string): Resolved {
	const found = parameters.get(name);
	if (!found) throw unknown(name, where, parameters);
	return found;
}

/** How a value is written in SQL. Characteristics are columns, in one type so that one list may hold them; where a
 * participant has none it is undisclosed. */
function literal({ type, value }: Resolved, asRows: boolean): string {
	if (value === null) return 'NULL';
	if (typeof value === 'number') return String(value);
	if (typeof value === 'string') return quote(value);
	if (type === 'characteristics')
		return `(${value.map((code) => `coalesce(CAST(${code} AS VARCHAR), 'undisclosed')`).join(', ')})`;
	const codes = value.map(quote);
	return asRows ? codes.map((code) => `(${code})`).join(', ') : `(${codes.join(', ')})`;
}

/** The SQL with a literal for each `$name`: a list in brackets, and after VALUES one row for each of its codes. */
export const fillSql = (sql: string, parameters: Parameters, where: string): string =>
	sql.replace(/(VALUES\s+)?\$([a-z][a-z_]*)/g, (_, rows: string | undefined, name: string) => {
		return (rows ?? '') + literal(get(parameters, name, where), rows !== undefined);
	});

/** A part of the front matter with the value for each text that is `$name`, at any depth. */
export function fillMatter(matter: unknown, parameters: Parameters, where: string): unknown {
	if (typeof matter === 'string' && matter.startsWith('$'))
		return get(parameters, matter.slice(1), where).value;
	if (Array.isArray(matter)) return matter.map((one) => fillMatter(one, parameters, where));
	if (matter === null || typeof matter !== 'object') return matter;
	return Object.fromEntries(
		Object.entries(matter).map(([key, inner]) => [key, fillMatter(inner, parameters, where)])
	);
}

/** A text with the words for each `{name}`, in each of its languages. `shown` gives them, or null for what has none. */
export const fillText = (
	text: Localised,
	shown: (name: string, language: string) => string | null,
	where: string
): Localised =>
	Object.fromEntries(
		Object.entries(text).map(([language, sentence]) => [
			language,
			sentence?.replace(/\{([a-z_]+)\}/g, (place, name: string) => {
				const words = shown(name, language);
				if (words === null) throw new Error(`unknown placeholder: ${place} in ${where} (${language})`);
				return words;
			})
		])
	) as Localised;

/** The names of the parameters that SQL and front matter use. */
export const usedIn = (sql: string, matter: unknown): Set<string> =>
	new Set([...(sql + JSON.stringify(matter)).matchAll(reference)].map(([, name]) => name!));
