import type { Programme } from '#schemas/programme.ts';
import type { ColumnProfile } from '../importer.ts';

type Item = Programme['instruments'][number]['items'][number];

/** Above this share of numbers off its scale a column is likely to have another scale than the question. */
export const mostOutside = 0.2;

/** An item with more steps asks for an amount, such as a salary. */
const mostSteps = 20;

/** Whether answers to an item are steps of a scale, so that 3.5 is none. */
export const hasWholeSteps = ({ min_v: min, max_v: max }: Pick<Item, 'min_v' | 'max_v'>): boolean =>
	Number.isInteger(min) && Number.isInteger(max) && max - min <= mostSteps;

/** Whether a number is a step of the item's scale. */
export const isStep = (item: Pick<Item, 'min_v' | 'max_v'>, value: number): boolean =>
	value >= item.min_v && value <= item.max_v && (!hasWholeSteps(item) || Number.isInteger(value));

/** The number that is all of a text, with either decimal mark; null for anything else. */
export function numeral(text: string): number | null {
	const bare = text.trim().replace(',', '.');
	return /^-?\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : null;
}

/** The share of a column's numbers that are no step of the item's scale; 0 where there are no numbers. */
export function shareOutside(item: Item, { values }: Pick<ColumnProfile, 'values'>): number {
	let all = 0;
	let outside = 0;
	for (const [text, count] of values) {
		const value = numeral(text);
		if (value === null) continue;
		all += count;
		if (!isStep(item, value)) outside += count;
	}
	return all === 0 ? 0 : outside / all;
}
