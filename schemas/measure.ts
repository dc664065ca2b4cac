import type { Cell } from './cell.ts';
import type { Definition } from './indicator.ts';

/** The dims of a cell that name one measure of a definition, or one wave; empty where the definition has a single figure. */
export const measureDims = (
	{ measuredBy }: Pick<Definition, 'measuredBy'>,
	measure: string | null | undefined
): Record<string, string> => (measure === null || measure === undefined ? {} : { [measuredBy]: measure });

/** The measure or wave of a cell; undefined where its definition has a single figure. */
export const measureOf = ({ dims }: Pick<Cell, 'dims'>): string | undefined =>
	dims['measure'] ?? dims['wave'];

/** The dims of a cell without its measure or wave. */
export function groupsOf({ dims }: Pick<Cell, 'dims'>): Record<string, string> {
	const { measure: _measure, wave: _wave, ...groups } = dims;
	return groups;
}
