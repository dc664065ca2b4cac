import { encodeFilters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { defaultCanvas, sameFigure, type Canvas, type ShownFigure } from './canvas.ts';
import type { Side } from './sides.ts';

/** The version of the address form. Addresses without one name a single figure, as they did before. */
export const addressVersion = '2';

const written = ({ indicator, measure }: ShownFigure): string =>
	[indicator, ...(measure === null ? [] : [measure])].map(encodeURIComponent).join(':');

/** A figure as it is named in an address; null where it cannot be read. */
export function readFigure(text: string): ShownFigure | null {
	try {
		const [indicator, measure] = text.split(':').map(decodeURIComponent);
		return { indicator: indicator!, measure: measure ?? null };
	} catch {
		return null;
	}
}

/** What a catalogue begins with in a programme, looked up once: a step back or forth is an address too, and there are many. */
const plains = new WeakMap<readonly Definition[], WeakMap<Programme, Canvas>>();
function plainOf(programme: Programme, catalogue: readonly Definition[]): Canvas {
	const known = plains.get(catalogue) ?? new WeakMap<Programme, Canvas>();
	plains.set(catalogue, known);
	const plain = known.get(programme) ?? defaultCanvas(programme, catalogue);
	known.set(programme, plain);
	return plain;
}

/** The address form of a canvas; what the page shows anyway is left out, so that a link is as short as its question. */
export function encodeCanvas(
	canvas: Canvas,
	programme: Programme,
	catalogue: readonly Definition[],
	/** The selection that is changed. */
	side: Side = 'where'
): URLSearchParams {
	const plain = plainOf(programme, catalogue);
	const params = new URLSearchParams();
	const same = (shown: readonly ShownFigure[]) =>
		shown.length === plain.shown.length && shown.every((one, i) => sameFigure(one, plain.shown[i]!));
	if (!same(canvas.shown)) params.set('shown', canvas.shown.map(written).join(','));
	if (canvas.layout !== plain.layout) params.set('layout', canvas.layout);
	if (canvas.by !== plain.by && canvas.by !== null) params.set('by', canvas.by);
	if (canvas.step !== plain.step) params.set('step', canvas.step);
	if (canvas.cumulative) params.set('cumulative', '1');
	for (const [name, value] of encodeFilters(canvas.where)) params.set(`a.${name}`, value);
	if (canvas.against) {
		params.set('b', '1');
		for (const [name, value] of encodeFilters(canvas.against)) params.set(`b.${name}`, value);
		if (side === 'against') params.set('side', 'b');
	}
	return params.toString() === '' ? params : new URLSearchParams([['v', addressVersion], ...params]);
}
