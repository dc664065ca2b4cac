/** A word, or a mark such as `(` and `;`, outside strings, quoted names and comments. */
export interface Token {
	/** A word in capitals, or the mark itself; a string or quoted name is `'`. */
	text: string;
	/** Its start and end in the SQL. */
	from: number;
	to: number;
	/** The number of parentheses open around it. */
	depth: number;
}

/** The tokens of an SQL text; `unended` is the start of a string, name or comment without an end. */
export interface Lexed {
	tokens: Token[];
	unended: number | null;
}

const blank = /\s+/y;
const word = /[\p{L}_][\p{L}\p{N}_$]*/uy;
const number = /\d[\w.]*/y;
const dollar = /\$(?:[\p{L}_][\p{L}\p{N}_]*)?\$/uy;

/** The match of a sticky pattern at an index. */
function match(pattern: RegExp, sql: string, at: number): string | null {
	pattern.lastIndex = at;
	return pattern.exec(sql)?.[0] ?? null;
}

/** The index after the quoted text that starts at `at`. Doubled quotes are part of it, and so are escaped ones if `escapes`. */
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

/** The index after a block comment, which may contain others. */
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

/** Splits SQL into tokens as DuckDB's own scanner does; text in quotes or comments yields no words. */
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
