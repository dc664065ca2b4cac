/** The cells of one well-formed CSV record, quotes taken off. */
export function splitRecord(text: string): string[] {
	const cells: string[] = [];
	for (let at = 0; at <= text.length; at += 1) {
		let cell = '';
		if (text[at] === '"') {
			for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
				cell += text[at]!;
				if (text[at] === '"') at += 1;
			}
			at += 1;
		} else {
			const comma = text.indexOf(',', at);
			cell = text.slice(at, comma < 0 ? undefined : comma);
			at += cell.length;
		}
		cells.push(cell);
	}
	return cells;
}
