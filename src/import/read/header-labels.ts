/**
 * Labels of the columns from the rows of a header. A second row is appended ("Question / Option"), rows of
 * tags and keys are skipped, blank labels become "Column 4", and repeated ones get their position, "id (3)".
 */
export function labelsOf(rows: readonly (readonly string[])[], width: number): string[] {
	const spoken = rows.filter((row, i) => i === 0 || !isMachine(row));
	let question = '';
	const texts = Array.from({ length: width }, (_, i) => {
		const [top = '', ...below] = spoken.map((row) => clean(row[i] ?? ''));
		if (top !== '') question = top;
		const options = below.filter((text) => text !== '' && text !== top);
		return (top === '' && options.length === 0 ? [] : [top === '' ? question : top, ...options])
			.filter((text) => text !== '')
			.join(' / ');
	});
	return apart(texts);
}

const clean = (text: string) => text.replaceAll('\0', '').replaceAll('\uFEFF', '').trim();

/** Whether a row is meant for machines: tags of Kobo, keys of Qualtrics. */
function isMachine(row: readonly string[]): boolean {
	const filled = row.filter((cell) => cell.trim() !== '');
	return filled.every((cell) => /^#[a-z]/i.test(cell.trim())) || (row[0] ?? '').startsWith('{"ImportId"');
}

function apart(texts: readonly string[]): string[] {
	const taken = new Set(texts);
	const seen = new Set<string>();
	return texts.map((text, i) => {
		let label = text === '' ? `Column ${i + 1}` : text;
		if (text !== '' && !seen.has(text)) {
			seen.add(text);
			return label;
		}
		if (text !== '') label = `${text} (${i + 1})`;
		while (taken.has(label)) label += ` (${i + 1})`;
		taken.add(label);
		return label;
	});
}
