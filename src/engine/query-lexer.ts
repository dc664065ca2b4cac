/** A word, or a mark such as `(` and `;`, outside strings, quoted names and comments. */
export interface Token {
	/** A word in capitals, or the mark itself; a string or quoted name is `'`. */
	text: string;
	/** Where it begins and ends in the SQL. */
	from: number;
	to: number;
	/** How many parentheses are open around it. */
	depth: number;
}

/** What an SQL text is made of; `unended` says where a string, name or comment begins that never ends. */
export interface Lexed {
	tokens: Token[];
	unended: number | null;
}

const blank = /\s+/y;
const word = /[\p{L}_][\p{L}\p{N}_$]*/uy;
const number = /\d[\w.]*/y;
const dollar = /\$(?:[\p{L}_][\p{L}\p{N}_]*)?\$/uy;

/** What a sticky pattern matches at a place. */
function match(pattern: RegExp, sql: string, at: number): string | null {
	pattern.lastIndex = at;
	return pattern.exec(sql)?.[0] ?? null;
}

/** The place after what is quoted from `at` on; doubled quotes stay inside, and backslashes hide one where `escapes`. */
function afterQuoted(sql: string, at: number, escapes: boolean): number | null {
	const mark = sql[at]!;
	for (let i = at + 1; i < sql.length; i++) {
		if (escapes && sql[i] === '\\') i++;
		else if (sql[i] === mark) {
			if (sql[i + 1] !== mark) return i + 1;
			i++;
		}
	}
	return null;
}

/** The place after a block comment, which may hold others. */
function afterComment(sql: string, at: number): number | null {
	let depth = 0;
	for (let i = at; i < sql.length; i++) {
		const two = sql.slice(i, i + 2);
		if (two !== '/*' && two !== '*/') continue;
		depth += two === '/*' ? 1 : -1;
		i++;
		if (depth === 0) return i + 1;
	}
	return null;
}

/** Cuts SQL into words and marks, as DuckDB's own scanner does; what stands in quotes or comments yields no words. */
export function lex(sql: string): Lexed {
	const tokens: Token[] = [];
	let depth = 0;
	let at = 0;
	const put = (text: string, to: number) => {
		if (text === ')') depth = Math.max(0, depth - 1);
		tokens.push({ text, from: at, to, depth });
		if (text === '(') depth++;
		at = to;
	};
	while (at < sql.length) {
		const space = match(blank, sql, at);
		const two = sql.slice(at, at + 2);
		if (space !== null) at += space.length;
		else if (two === '--') {
			const end = sql.slice(at).search(/[\n\r]/);
			at = end < 0 ? sql.length : at + end;
		} else if (two === '/*') {
			const end = afterComment(sql, at);
			if (end === null) return { tokens, unended: at };
			at = end;
		} else if (sql[at] === "'" || sql[at] === '"') {
			const last = tokens.at(-1);
			const escapes = sql[at] === "'" && last?.text === 'E' && last.to === at;
			const end = afterQuoted(sql, at, escapes);
			if (end === null) return { tokens, unended: at };
			put("'", end);
		} else {
			const tag = match(dollar, sql, at);
			if (tag !== null) {
				const end = sql.indexOf(tag, at + tag.length);
				if (end < 0) return { tokens, unended: at };
				put("'", end + tag.length);
			} else {
				const text =
					match(word, sql, at) ?? match(number, sql, at) ?? String.fromCodePoint(sql.codePointAt(at)!);
				put(text.toUpperCase(), at + text.length);
			}
		}
	}
	return { tokens, unended: null };
}
