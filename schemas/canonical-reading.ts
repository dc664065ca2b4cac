import type { Reading } from './recipe.ts';

/**
 * How a file is read that this program wrote, or that keeps to its form. Apart from the schema of recipes, so that a
 * page that writes records does not load what checks recipes.
 */
export const canonicalReading: Reading = {
	sheet: null,
	encoding: 'utf-8',
	delimiter: ',',
	quote: '"',
	headerLine: 1,
	headerRows: 1,
	decimal: '.',
	thousands: '',
	dateOrder: 'ymd',
	repair: false,
	leaveTotals: true
};
