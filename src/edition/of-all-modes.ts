import { absentFigure } from '#indicators/absent-figure.ts';
import type { Cell } from '#schemas/cell.ts';

/**
 * A figure of one mode lacks the kinds of events of which the mode is not noted, so that the modes do not add up to all. What is known of an
 * edition's figures is found on the ground that they do: it has no such figure.
 */
export function ofAllModes(cell: Cell): Cell {
	if (!cell.partly?.modes) return cell;
	const { indicator, version, dims, unit } = cell;
	return { indicator, version, dims, unit, ...absentFigure('not-collected', 'no-source') };
}
