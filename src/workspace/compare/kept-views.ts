import type { Cell } from '#schemas/cell.ts';
import { canvasSides } from './canvas.ts';
import { figureView, type FigureInput, type FigureView } from './figure-view.ts';
import { requestKey } from './requests-of.ts';

interface Kept {
	/** The cells of the other selection, where there is one. */
	second: readonly Cell[] | undefined;
	t: FigureInput['t'];
	programme: FigureInput['programme'];
	view: FigureView | null;
}

/** Views by the cells that they are of: answers are kept, so that the same cells are the same answer. */
const kept = new WeakMap<readonly Cell[], Map<string, Kept>>();

/** The figure as it is drawn, made once: a choice that was made before, or that changes other figures only, makes it no more. */
export function keptView(input: FigureInput): FigureView | null {
	const { t, programme, figure, canvas, cells } = input;
	const [first, second] = canvasSides(canvas).map((side) => cells.get(requestKey(side, figure)));
	if (!first) return figureView(input);
	const views = kept.get(first) ?? new Map<string, Kept>();
	kept.set(first, views);
	const { where, against, layout, by, step, cumulative } = canvas;
	const key = JSON.stringify([figure, where, against, layout, by, step, cumulative]);
	const known = views.get(key);
	if (known && known.second === second && known.t === t && known.programme === programme) return known.view;
	const view = figureView(input);
	views.set(key, { second, t, programme, view });
	return view;
}
