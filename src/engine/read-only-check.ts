import { lex, type Token } from './query-lexer.ts';

/** What may begin a query: statements that read. */
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

/** Why a text is not run; `at` is where the fault lies in it. */
export interface QueryRefusal {
	why: 'empty' | 'several' | 'unended' | 'not-reading';
	/** The word that no query begins with; empty where there is none. */
	word: string;
	at: number;
}

/** One statement that reads, without the semicolon that ends it. */
export interface ReadOnlyQuery {
	sql: string;
	/** Where the statement begins in the text. */
	from: number;
	/** Whether the database answers in its own texts, as it does to EXPLAIN and SHOW, which no table can be made from. */
	direct: boolean;
}

const reads = (word: string) => (readingWords as readonly string[]).includes(word);
const writing = ['INSERT', 'UPDATE', 'DELETE', 'MERGE', 'CREATE', 'COPY'];

/** The word that says what a statement does: that of an EXPLAIN is what it explains, that of a WITH what follows it. */
function deed(tokens: Token[]): Token {
	let rest = tokens;
	while (rest[0]?.text === '(') rest = rest.slice(1);
	const first = rest[0] ?? tokens[0]!;
	if (first.text === 'EXPLAIN') {
		rest = rest.slice(1);
		if (rest[0]?.text === 'ANALYZE') rest = rest.slice(1);
		if (rest[0]?.text === '(' && !reads(rest[1]?.text ?? '')) {
			const { depth } = rest[0];
			rest = rest.slice(rest.findIndex((one) => one.text === ')' && one.depth === depth) + 1);
		}
		return rest.length > 0 ? deed(rest) : first;
	}
	if (first.text === 'WITH') {
		const { depth } = first;
		return rest.find((one) => one.depth === depth && writing.includes(one.text)) ?? first;
	}
	return first;
}

/**
 * Lets through a text that is one statement which only reads, and says why it is not. This is there to answer in plain
 * words; that a query can neither harm records nor reach a network is held by the engine that it runs in.
 */
export function checkReadOnly(text: string): ReadOnlyQuery | QueryRefusal {
	const { tokens, unended } = lex(text);
	if (unended !== null) return { why: 'unended', word: '', at: unended };
	const first = tokens.findIndex((one) => one.text !== ';');
	if (first < 0) return { why: 'empty', word: '', at: 0 };
	const end = tokens.findIndex((one, i) => i > first && one.text === ';');
	const own = tokens.slice(first, end < 0 ? undefined : end);
	const second = end < 0 ? undefined : tokens.slice(end).find((one) => one.text !== ';');
	const does = deed(own);
	if (!reads(does.text)) return { why: 'not-reading', word: text.slice(does.from, does.to), at: does.from };
	if (second) return { why: 'several', word: '', at: second.from };
	const from = own[0]!.from;
	const words = own.filter((one) => one.text !== '(').map((one) => one.text);
	const direct = words[0] === 'EXPLAIN' || (words[0] === 'SHOW' && words[1] !== 'ALL');
	return { sql: text.slice(from, own.at(-1)!.to), from, direct };
}
