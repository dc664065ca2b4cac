import { filterDims } from '#schemas/dims.ts';
import { decodeFilters, encodeFilters, type Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import { kinds } from '#schemas/kinds.ts';
import type { Programme } from '#schemas/programme.ts';
import {
	defaultCanvas,
	figureOf,
	fitted,
	layouts,
	sameFigure,
	steps,
	type Canvas,
	type ShownFigure
} from './canvas.ts';

/** The version of the address form. Addresses without one name a single figure, as they did before. */
const version = '2';

const oneOf = <T extends string>(list: readonly T[], text: string | null): T =>
	list.find((one) => one === text) ?? list[0]!;

const written = ({ indicator, measure }: ShownFigure): string =>
	[indicator, ...(measure === null ? [] : [measure])].map(encodeURIComponent).join(':');

function read(text: string): ShownFigure | null {
	try {
		const [indicator, measure] = text.split(':').map(decodeURIComponent);
		return { indicator: indicator!, measure: measure ?? null };
	} catch {
		return null;
	}
}

/** The address form of a canvas; what the page shows anyway is left out, so that a link is as short as its question. */
export function encodeCanvas(
	canvas: Canvas,
	programme: Programme,
	catalogue: readonly Definition[]
): URLSearchParams {
	const plain = defaultCanvas(programme, catalogue);
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
	}
	return params.toString() === '' ? params : new URLSearchParams([['v', version], ...params]);
}

/** The filters whose names begin so. */
function filtersIn(params: URLSearchParams, side: string, programme: Programme): Filters {
	const own = [...params].flatMap(([name, value]) =>
		name.startsWith(side) ? [[name.slice(side.length), value]] : []
	);
	return decodeFilters(new URLSearchParams(own), programme);
}

/** Reads the address form. What the programme does not know is left out, so that an old link still opens. */
export function decodeCanvas(
	params: URLSearchParams,
	programme: Programme,
	catalogue: readonly Definition[]
): Canvas {
	const plain = defaultCanvas(programme, catalogue);
	if (params.get('v') !== version) return ofOneFigure(params, programme, catalogue, plain);
	const shown = params.get('shown');
	return fitted(
		{
			where: filtersIn(params, 'a.', programme),
			against: params.has('b') ? filtersIn(params, 'b.', programme) : null,
			shown:
				shown === null
					? plain.shown
					: shown.split(',').flatMap((text) => (text === '' ? [] : (read(text) ?? []))),
			layout: oneOf(layouts, params.get('layout')),
			by: params.get('by') ?? plain.by,
			step: oneOf(steps, params.get('step')),
			cumulative: params.has('cumulative')
		},
		programme,
		catalogue
	);
}

/** An address of before: one figure, with its groups and filters; without any of them the page as it opens. */
function ofOneFigure(
	params: URLSearchParams,
	programme: Programme,
	catalogue: readonly Definition[],
	plain: Canvas
): Canvas {
	const known = [
		'indicator',
		'by',
		'measure',
		'from',
		'to',
		...filterDims(programme).map(({ code }) => code)
	];
	const definition = catalogue.find(({ id }) => id === params.get('indicator')) ?? catalogue[0];
	if (definition === undefined || !known.some((name) => params.has(name))) return plain;
	const by = definition.dims.find((dim) => dim === params.get('by')) ?? null;
	const measure = definition.measures.find(({ id }) => id === params.get('measure'));
	const grows = kinds[definition.kind].drawn === 'line' && definition.dims.includes('month');
	return fitted(
		{
			...plain,
			where: decodeFilters(params, programme),
			shown: [measure ? { indicator: definition.id, measure: measure.id } : figureOf(definition)],
			layout: by !== null && by !== 'country' && by !== 'month' ? 'group' : grows ? 'time' : 'country',
			by: by ?? plain.by
		},
		programme,
		catalogue
	);
}
