import type { Cell } from './cell.ts';
import type { Definition } from './indicator.ts';

/** The group of a cell that names one measure of a definition, or one wave; nothing where a definition is one figure. */
export const ofMeasure = (
	{ measuredBy }: Pick<Definition, 'measuredBy'>,
	measure: string | null | undefined
): Record<string, string> => (measure === null || measure === undefined ? {} : { [measuredBy]: measure });

/** The measure, or the wave, that a cell is of; undefined where its definition is one figure. */
export const measureOf = ({ dims }: Pick<Cell, 'dims'>): string | undefined =>
	dims['measure'] ?? dims['wave'];

/** The groups of a cell beside its measure. */
export function groupsOf({ dims }: Pick<Cell, 'dims'>): Record<string, string> {
	const { measure: _measure, wave: _wave, ...groups } = dims;
	return groups;
}
