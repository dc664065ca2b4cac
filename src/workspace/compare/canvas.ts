import { allowedDims } from '#indicators/dims.ts';
import { dimOf, filterDims } from '#schemas/dims.ts';
import { chosenDims, type Filters } from '#schemas/filters.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import { kinds } from '#schemas/kinds.ts';
import { isPrimary } from '#language/outcome-role.ts';
import type { Programme } from '#schemas/programme.ts';
import { periodInMonths } from './period-in-months.ts';
import type { Side } from './sides.ts';

/** How the figures of the canvas are laid out: by country, by the groups within, over time, or before and after. */
export const layouts = ['country', 'group', 'time', 'change'] as const;
export type Layout = (typeof layouts)[number];

/** The selections that a canvas has: one, or two side by side. */
export const canvasSides = ({ against }: Pick<Canvas, 'against'>): Side[] =>
	against === null ? ['where'] : ['where', 'against'];

export const steps = ['month', 'quarter'] as const;
export type Step = (typeof steps)[number];

/** One figure on the canvas; `measure` is of a definition that yields several. */
export interface ShownFigure {
	indicator: string;
	measure: string | null;
}

/** Everything that is chosen on the canvas; it is stored in the address, by ids only. */
export interface Canvas {
	where: Filters;
	/** The second selection, which is set beside the first; null for none. */
	against: Filters | null;
	shown: readonly ShownFigure[];
	layout: Layout;
	/** The groups within each country; null where the programme has none. */
	by: Dim | null;
	step: Step;
	cumulative: boolean;
}

/** How many figures a canvas begins with. */
const first = 8;

/** Dims that figures can be broken down by within a country. */
export const groupDims = (programme: Programme): Dim[] =>
	filterDims(programme)
		.filter(({ code, values }) => code !== 'country' && values.length > 0)
		.map(({ code }) => code);

/** The figure of a definition that is shown unless another measure is chosen. */
export const figureOf = ({ id, measures }: Pick<Definition, 'id' | 'measures'>): ShownFigure => ({
	indicator: id,
	measure: measures[0]?.id ?? null
});

/** The canvas that a programme begins with: its primary outcomes, then what it can compare between countries. */
export function defaultCanvas(programme: Programme, catalogue: readonly Definition[]): Canvas {
	const rank = ({ id, dims, links }: Definition) => {
		if (isPrimary(programme, id)) return 0;
		// What follows the choice of who, in every country; of that what the public page shows comes first.
		if (dims.includes('country') && links.includes('participant'))
			return programme.front?.includes(id) ? 1 : 2;
		return dims.includes('country') ? 3 : 4;
	};
	const ranked = [0, 1, 2, 3, 4].flatMap((wanted) => catalogue.filter((one) => rank(one) === wanted));
	return {
		where: {},
		against: null,
		shown: ranked.slice(0, first).map(figureOf),
		layout: 'country',
		by: groupDims(programme)[0] ?? null,
		step: 'month',
		cumulative: false
	};
}

export const sameFigure = (a: ShownFigure, b: ShownFigure): boolean =>
	a.indicator === b.indicator && a.measure === b.measure;

/** The dims that a definition is given by in a layout; without the part that it does not have. */
export function dimsOfLayout(
	definition: Definition,
	{ layout, by }: Pick<Canvas, 'layout' | 'by'>
): readonly Dim[] {
	const countries: Dim[] = definition.dims.includes('country') ? ['country'] : [];
	if (layout === 'time' && hasMonths(definition)) return [...countries, 'month'];
	if (layout === 'group' && by !== null && hasGroups(definition, by)) return [...countries, by];
	return countries;
}

export const hasMonths = (definition: Definition): boolean =>
	kinds[definition.kind].months !== 'none' && allowedDims(definition).includes('month');

export const hasGroups = (definition: Definition, by: Dim): boolean => definition.dims.includes(by);

/** Whether a definition asks the same people twice, so that it has a level before and one after. */
export const hasChange = ({ kind }: Pick<Definition, 'kind'>): boolean =>
	kind === 'paired-change' || kind === 'paired-share';

/** A selection with one value of a dim chosen or left out; in the order of the programme, and everybody where all are chosen. */
export function withValues(
	programme: Programme,
	where: Filters,
	dim: Dim,
	wanted: readonly string[]
): Filters {
	const { [dim]: _, ...rest } = where;
	const known = dimOf(programme, dim)?.values.map(({ code }) => code) ?? [];
	const values = known.filter((value) => wanted.includes(value));
	return values.length === 0 || values.length === known.length ? rest : { ...rest, [dim]: values };
}

export function withPeriod(where: Filters, from: string | undefined, to: string | undefined): Filters {
	const { from: _from, to: _to, ...rest } = where;
	return { ...rest, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

export const withoutPeriod = (where: Filters): Filters => withPeriod(where, undefined, undefined);

/** What of a canvas the programme and its catalogue know: another programme may be on screen by now. */
export function fitted(canvas: Canvas, programme: Programme, catalogue: readonly Definition[]): Canvas {
	const fits = (where: Filters): Filters =>
		chosenDims(where).reduce(
			(all, [dim, values]) => withValues(programme, all, dim, values),
			periodInMonths(programme, where)
		);
	const known = canvas.shown.filter(({ indicator, measure }) => {
		const found = catalogue.find(({ id }) => id === indicator);
		return (
			found &&
			(found.measures.length === 0 ? measure === null : found.measures.some(({ id }) => id === measure))
		);
	});
	const groups = groupDims(programme);
	const shown = known.filter((one, i) => known.findIndex((other) => sameFigure(one, other)) === i);
	return {
		...canvas,
		where: fits(canvas.where),
		against: canvas.against && fits(canvas.against),
		// The same list as before where all of it fits: what follows from it alone need not be made anew.
		shown: shown.length === canvas.shown.length ? canvas.shown : shown,
		by: canvas.by !== null && groups.includes(canvas.by) ? canvas.by : (groups[0] ?? null)
	};
}
