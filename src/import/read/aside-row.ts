import { legendOf } from './legend.ts';
import type { RawRecord } from './raw-record.ts';

/** Hints of a form: "(vælg)", "[yes/no]", "dd-mm-åååå", "f.eks. Norge". */
const hints = [
	/^[([<{].*[)\]>}]$/,
	/^(?:[dpt]{1,2}|k{1,2}|m{1,2}|[yåv]{2,4})(?:[-./ ](?:[dpt]{1,2}|k{1,2}|m{1,2}|[yåv]{2,4})){1,2}$/i,
	/^(?:f\.\s?eks\.?|t\.\s?ex\.?|esim\.?|e\.g\.|for example|for eksempel|till exempel|esimerkiksi|eksempel:|exempel:|example:|esimerkki:)(?:\s|$)/i
];

const isHint = (text: string): boolean => hints.some((hint) => hint.test(text));

/**
 * Why a row of a table is about nobody, whatever its numbers: it explains marks, is the header once more, as
 * printed on each page, or tells how columns are to be filled in. Null for any other row.
 */
export function asideIn(
	{ record, cells }: Pick<RawRecord, 'record' | 'cells'>,
	head: readonly (readonly string[])[]
): 'legend-row' | 'header-again' | 'hint-row' | null {
	if (legendOf(cells).length > 0) return 'legend-row';
	if (head.some((row) => isSame(row, cells))) return 'header-again';
	if (record > 1) return null;
	const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
	return filled.length > 1 && filled.every(isHint) ? 'hint-row' : null;
}

/** Whether two rows say the same in all cells, of which several are filled. */
function isSame(row: readonly string[], cells: readonly string[]): boolean {
	let filled = 0;
	for (let i = 0; i < cells.length; i += 1) {
		const [cell, label] = [cells[i]!, row[i] ?? ''];
		// Nearly every record is decided here, by the length of its first cell.
		if (Math.abs(cell.length - label.length) > 3) return false;
		const [here, there] = [plain(cell), plain(label)];
		if (here !== there) return false;
		if (here !== '') filled += 1;
	}
	return filled > 1;
}

const plain = (text: string): string =>
	text
		.replace(/\uFEFF/g, '')
		.trim()
		.toLowerCase();
