import { cellName } from '#schemas/cell-name.ts';
import type { EditionCell, EditionHead, EditionTable } from '#schemas/edition.ts';
import type { Definition } from '#schemas/indicator.ts';

/** What somebody who reads an edition has before him. */
export interface Published {
	tables: readonly EditionTable[];
	cells: readonly EditionCell[];
	head: Pick<EditionHead, 'policy'>;
	catalogue: readonly Pick<Definition, 'id' | 'kind' | 'counts' | 'measures' | 'interval'>[];
}

/** The cells of an edition by their names. */
export const cellsByName = ({ cells }: Pick<Published, 'cells'>): Map<string, EditionCell> =>
	new Map(cells.map((cell) => [cellName(cell), cell]));

/** A number of the policy that an edition was made by. */
export function policyNumber({ head }: Pick<Published, 'head'>, name: string, otherwise: number): number {
	const value = head.policy[name];
	return typeof value === 'number' ? value : otherwise;
}
