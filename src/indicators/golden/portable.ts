/** SQL that DuckDB accepts and Trino or PostgreSQL does not, with what to write instead. */
const foreign: [RegExp, string][] = [
	[/::/, 'a cast is written CAST(... AS type)'],
	[/\/\//, 'whole division is written CAST(... AS INTEGER)'],
	[/[[\]{}]/, 'lists and structs are unknown elsewhere'],
	[
		/\b(list|array|struct|map|json|unnest|flatten|range|generate_series)\w*\s*\(/i,
		'lists and structs are unknown elsewhere'
	],
	[/\bqualify\b/i, 'filter in an outer SELECT'],
	[/\b(exclude|replace|columns)\s*\(/i, 'name the columns'],
	[/\b(group|order)\s+by\s+all\b/i, 'name the columns'],
	[/\b(semi|anti|asof|positional)\s+join\b/i, 'use EXISTS or a plain JOIN'],
	[/\b(pivot|unpivot|summarize|sample|tablesample)\b/i, 'use CASE and GROUP BY'],
	[
		/\b(arg_max|arg_min|argmax|argmin|max_by|min_by|first|last|any_value|mode)\s*\(/i,
		'use a window function'
	],
	[
		/\b(count_if|countif|median|quantile\w*|approx\w*|string_agg|group_concat|histogram)\s*\(/i,
		'use COUNT(*) FILTER, SUM or AVG'
	],
	[/\b(ifnull|nvl|if|iif|isnull)\s*\(/i, 'use CASE or COALESCE'],
	[/\bi?like\b|~|\bglob\b|\bregexp\w*/i, 'compare codes, not patterns'],
	[
		/\b(date_\w+|datediff|datepart|datetrunc|extract|strftime|to_char|epoch\w*|year|quarter|month|day|week|age|now|today|interval|current_\w+)\b(?!\s*(,|=|<|>|\)|$))/i,
		'days are counted with month_of, quarter_of and days_between'
	],
	[
		/\bas\s+(double(?!\s+precision)|float\w*|real|text|string|tinyint|u\w*int\w*|hugeint|decimal|numeric)\b/i,
		'types are VARCHAR, DOUBLE PRECISION, DATE, INTEGER, BIGINT and BOOLEAN'
	]
];

/** The SQL without comments and the content of strings; a string becomes '', so that the text around it stays separate. */
const bare = (sql: string) =>
	sql.replace(/'(?:[^']|'')*'|--[^\n]*|\/\*.*?\*\//gs, (found) => (found.startsWith("'") ? "''" : ' '));

/** Replaces everything in brackets by one sign, so that only the outermost level is left. */
function outermost(sql: string): string {
	const shorter = sql.replace(/\([^()]*\)/g, ' @ ');
	return shorter === sql ? sql : outermost(shorter);
}

/** The outputs of the outermost SELECTs that are not each a CAST with a name. */
function uncast(sql: string): string[] {
	const level = outermost(sql);
	return [...level.matchAll(/\bselect\b(.*?)(?=\bfrom\b|\bunion\b|$)/gis)].flatMap(([, list]) =>
		list!
			.split(',')
			.map((output) => output.trim().replace(/\s+/g, ' '))
			.filter((output) => !/^cast @ as [a-z_]+$/i.test(output))
	);
}

/**
 * What in the SQL of a definition would not run on Trino or PostgreSQL, in words; empty when nothing is found. It checks
 * known differences and proves nothing: the dialects differ in more ways than patterns can find.
 */
export function unportable(sql: string): string[] {
	const plain = bare(sql);
	return [
		...foreign.flatMap(([pattern, instead]) => {
			const found = pattern.exec(plain);
			return found ? [`${found[0].trim()}: ${instead}`] : [];
		}),
		...uncast(plain).map(
			(output) => `${output.replace('@', '(...)')}: every output is CAST(... AS type) AS name`
		)
	];
}
