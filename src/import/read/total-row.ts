import { valueLike } from './value-like.ts';

const words = new Set(
	'total|totals|totalt|total sum|totalsum|grand total|sum|sum total|i alt|ialt|summa|totalsumma|sammanlagt|yhteensä|kokonaissumma'.split(
		'|'
	)
);

/**
 * Whether a row seems to hold the totals of those above: it begins with such a word, and the rest are
 * numbers.
 */
export function isTotal(cells: readonly string[]): boolean {
	const first = cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
	if (first.length > 20 || !words.has(first.replace(/:$/, '').trim().toLowerCase())) return false;
	const rest = cells.slice(cells.findIndex((cell) => cell.trim() === first) + 1);
	const filled = rest.filter((cell) => cell.trim() !== '');
	return filled.length > 0 && filled.every((cell) => valueLike(cell) === 'number');
}
