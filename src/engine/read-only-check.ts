import { lex, type Token } from './query-lexer.ts';

/** The words that a reading statement may begin with. */
export const readingWords = [
	'SELECT',
	'WITH',
	'FROM',
	'VALUES',
	'TABLE',
	'PIVOT',
	'UNPIVOT',
	'DESCRIBE',
	'DESC',
	'SHOW',
	'SUMMARIZE',
	'EXPLAIN'
] as const;

/** Why a text is not run; `at` is the position of the error in it. */
export interface QueryRefusal {
	why: 'empty' | 'several' | 'unended' | 'not-reading';
	/** The word that a query may not begin with; empty where there is none. */
	word: string;
	at: number;
}

/** One statement that reads, without the semicolon that ends it. */
export interface ReadOnlyQuery {
	sql: string;
	/** Start of the statement in the text. */
	from: number;
	/** Whether the database answers with its own text, as for EXPLAIN and SHOW, from which no table can be created. */
	direct: boolean;
}

const isReading = (word: string) => (readingWords as readonly string[]).includes(word);
const writing = ['INSERT', 'UPDATE', 'DELETE', 'MERGE', 'CREATE', 'COPY'];

/** The word that determines what a statement does: for EXPLAIN that of the statement explained, for WITH that of the one after it. */
function statementKind(tokens: Token[]): Token {
	let rest = tokens;
	while (rest[0]?.text === '(') rest = rest.slice(1);
	const first = rest[0] ?? tokens[0]!;
	if (first.text === 'EXPLAIN') {
		rest = rest.slice(1);
		if (rest[0]?.text === 'ANALYZE') rest = rest.slice(1);
		if (rest[0]?.text === '(' && !isReading(rest[1]?.text ?? '')) {
			const { depth } = rest[0];
			rest = rest.slice(rest.findIndex((one) => one.text === ')' && one.depth === depth) + 1);
		}
		return rest.length > 0 ? statementKind(rest) : first;
	}
	if (first.text === 'WITH') {
		const { depth } = first;
		return rest.find((one) => one.depth === depth && writing.includes(one.text)) ?? first;
	}
	return first;
}

/**
 * Checks that a text is a single statement that only reads, and says why if it is not. This check exists to give readers a plain
 * answer; that a query can neither change records nor reach a network is ensured by the engine it runs in.
 */
export function checkReadOnly(text: string): ReadOnlyQuery | QueryRefusal {
	const { tokens, unended } = lex(text);
	if (unended !== null) return { why: 'unended', word: '', at: unended };
	const first = tokens.findIndex((one) => one.text !== ';');
	if (first < 0) return { why: 'empty', word: '', at: 0 };
	const end = tokens.findIndex((one, i) => i > first && one.text === ';');
	const own = tokens.slice(first, end < 0 ? undefined : end);
	const second = end < 0 ? undefined : tokens.slice(end).find((one) => one.text !== ';');
	const kind = statementKind(own);
	if (!isReading(kind.text))
		return { why: 'not-reading', word: text.slice(kind.from, kind.to), at: kind.from };
	if (second) return { why: 'several', word: '', at: second.from };
	const from = own[0]!.from;
	const words = own.filter((one) => one.text !== '(').map((one) => one.text);
	const direct = words[0] === 'EXPLAIN' || (words[0] === 'SHOW' && words[1] !== 'ALL');
	return { sql: text.slice(from, own.at(-1)!.to), from, direct };
}
