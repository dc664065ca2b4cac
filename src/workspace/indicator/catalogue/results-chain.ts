import type { Definition } from '#schemas/indicator.ts';
import { levels, type Level } from '#schemas/levels.ts';

/** Indicators of one level, in the order of the catalogue. */
export interface ChainLevel<D> {
	level: Level;
	lines: D[];
}

/** The results chain of these indicators; every level is present, even an empty one. */
export const resultsChain = <D extends { definition: Pick<Definition, 'level'> }>(
	lines: readonly D[]
): ChainLevel<D>[] =>
	levels.map((level) => ({ level, lines: lines.filter(({ definition }) => definition.level === level) }));
