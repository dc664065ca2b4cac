import type { CellRequest } from '#indicators/all-cells.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { measureOf } from '#schemas/measure.ts';
import type { Workspace } from '#state/workspace.svelte.ts';
import type { Canvas, ShownFigure } from './canvas.ts';
import { dimsOfLayout } from './canvas.ts';
import type { Side } from './sides.ts';

/** A request of the canvas: for one of its figures, under one of its selections. */
export interface CanvasRequest extends CellRequest {
	key: string;
}

/** The name of the cells of a figure under a selection; the measures of a definition have theirs in common. */
export const requestKey = (side: Side, { indicator }: Pick<ShownFigure, 'indicator'>): string =>
	`${side} ${indicator}`;

/** The cells that a canvas needs: of each definition on it once, under each of its selections. */
export function requestsOf(canvas: Canvas, catalogue: readonly Definition[]): CanvasRequest[] {
	const ids = [...new Set(canvas.shown.map(({ indicator }) => indicator))];
	const sides: Side[] = canvas.against ? ['where', 'against'] : ['where'];
	return sides.flatMap((side) =>
		ids.flatMap((indicator) => {
			const definition = catalogue.find(({ id }) => id === indicator);
			if (!definition) return [];
			return {
				key: requestKey(side, { indicator }),
				definition,
				question: { by: dimsOfLayout(definition, canvas), where: canvas[side]!, effects: false as const }
			};
		})
	);
}

/** The cells of one figure under a selection as they were counted; undefined while they are not known. */
export const countedCells = (
	cells: ReadonlyMap<string, Cell[]>,
	side: Side,
	figure: ShownFigure
): Cell[] | undefined =>
	cells.get(requestKey(side, figure))?.filter((cell) => (measureOf(cell) ?? null) === figure.measure);

/** The cells of a canvas, by the names of their requests. */
export async function canvasCells(
	workspace: Workspace,
	canvas: Canvas,
	signal: AbortSignal
): Promise<ReadonlyMap<string, Cell[]>> {
	const found = new Map<string, Cell[]>();
	await workspace.all(requestsOf(canvas, workspace.records.catalogue), signal, ({ key }, cells) => {
		found.set(key, cells);
	});
	return found;
}
