import { valueLike } from './value-like.ts';

const words = new Set(
	'total|totals|totalt|total sum|totalsum|grand total|sum|sum total|i alt|ialt|summa|totalsumma|sammanlagt|yhteensä|kokonaissumma'.split(
		'|'
	)
);

/** Whether a row seems to sum up those above it: it begins with such a word, and the rest is numbers. */
export function isTotal(cells: readonly string[]): boolean {
	const filled = cells.filter((cell) => cell.trim() !== '');
	const [first = '', ...rest] = filled;
	return (
		rest.length > 0 &&
		words.has(first.trim().replace(/:$/, '').trim().toLowerCase()) &&
		rest.every((cell) => valueLike(cell) === 'number')
	);
}
