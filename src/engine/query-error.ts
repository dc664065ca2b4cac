/** An error message of the database for a query, with its position. */
export interface ParsedQueryError {
	message: string;
	/** Position of the error in the query, in characters from its beginning; null where the database does not give it. */
	at: number | null;
}

const marked = /\n+LINE (\d+): (.*)\n( *)\^/;

/** The index in a line that a caret points to; a tab has no width in the database's message. */
function caretPlace(line: string, caret: number): number {
	let width = 0;
	for (let i = 0; i < line.length; i++) {
		if (line[i] === '\t') continue;
		if (width >= caret) return i;
		width++;
	}
	return line.length;
}

/**
 * Parses an error of DuckDB: its message, and the position that it marks with a caret under a part of the line. `above` is the
 * number of lines above the query in the statement that was run.
 */
export function parseQueryError(error: string, query: string, above: number): ParsedQueryError {
	const message = error
		.replace(/^Error: /, '')
		.replace(new RegExp(marked, 'g'), '')
		.trim();
	const found = marked.exec(error);
	if (!found) return { message, at: /at end of input/.test(error) ? query.length : null };
	const [, number, shown, indent] = found as unknown as [string, string, string, string];
	const lines = query.split('\n');
	const index = Number(number) - 1 - above;
	const line = lines[index];
	if (line === undefined) return { message, at: index < 0 ? null : query.length };
	const cutBefore = shown.startsWith('...') && !line.startsWith('...');
	const piece = shown.replace(cutBefore ? /^\.\.\./ : /^/, '').replace(/\.\.\.$/, '');
	const start = Math.max(0, line.indexOf(piece));
	const caret = indent.length - `LINE ${number}: `.length - (cutBefore ? 3 : 0);
	const before = lines.slice(0, index).reduce((sum, one) => sum + one.length + 1, 0);
	return { message, at: before + start + caretPlace(line.slice(start), caret) };
}
