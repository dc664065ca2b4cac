/** What the database says of a query that it could not answer. */
export interface Complaint {
	message: string;
	/** Where in the query the fault lies, in characters from its beginning; null where the database does not say. */
	at: number | null;
}

const marked = /\n+LINE (\d+): (.*)\n( *)\^/;

/** The place in a line that a caret stands under; a tab takes no room in the database's message. */
function under(line: string, caret: number): number {
	let width = 0;
	for (let i = 0; i < line.length; i++) {
		if (line[i] === '\t') continue;
		if (width >= caret) return i;
		width++;
	}
	return line.length;
}

/**
 * Reads an error of DuckDB: its words, and the place that it marks with a caret under a piece of the line. `above` is how many
 * lines stood above the query in what was run.
 */
export function complaintOf(error: string, query: string, above: number): Complaint {
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
	return { message, at: before + start + under(line.slice(start), caret) };
}
