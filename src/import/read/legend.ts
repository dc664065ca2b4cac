/** A mark of a sheet and what a line of the sheet says that it means. */
export type Legend = [mark: string, meaning: string][];

const equals = /([^\s=,;|]{1,6})\s*=\s*([^=,;|]+?)(?=\s*(?:[,;|]|\s[^\s=,;|]{1,6}\s*=|$))/gu;
const colons = /(?:^|[,;|])\s*([^\s:,;|]{1,3}):\s+([^:,;|]+?)(?=\s*(?:[,;|]|$))/gu;
/** Where a line begins with what it is: "Forklaring: s = syg". */
const beginning = /^[^=:]{3,40}:\s+(?=\S{1,6}\s*=)/u;
const longest = 300;
/** One pair may be part of a sentence or a sum. */
const fewest = 2;

const bare = (text: string): string => text.replace(/^[("'“”]+|[)."'“”]+$/gu, '').trim();

/** The marks that a text explains: "x = mødt, s = syg", "s: syg; a: afbud"; empty for any other text. */
export function legendIn(text: string): Legend {
	const line = text.replace(/\s+/gu, ' ').trim();
	if (line.length > longest) return [];
	const body = line.replace(beginning, '');
	for (const pattern of [equals, colons]) {
		const found = [...body.matchAll(pattern)].map(([, mark, meaning]): Legend[number] => [
			bare(mark!),
			bare(meaning!)
		]);
		const words = found.filter(([mark, meaning]) => mark !== '' && /\p{L}{2}/u.test(meaning));
		if (words.length >= fewest && words.length === found.length) return words;
	}
	return [];
}

/** The legend in the cells of one row, in one cell or in several beside one another; empty for any other row. */
export function legendOf(cells: readonly string[]): Legend {
	let said = '';
	for (const cell of cells) {
		if (cell.trim() === '') continue;
		// A row of a table has cells that explain nothing: most of a million are decided by their first.
		if (!/[=:]/.test(cell)) return [];
		said += said === '' ? cell : `, ${cell}`;
	}
	return said === '' ? [] : legendIn(said);
}
