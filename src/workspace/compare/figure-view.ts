import { countryColour } from '#charts/palette.ts';
import { differenceCells, isUnclear } from '#indicators/detail/difference-cells.ts';
import { figureText, hasFigure } from '#language/figure.ts';
import { codeName, indicatorName } from '#language/names.ts';
import { limitsText, shortWholeName } from '#language/whole.ts';
import { periodText } from '#language/sentences/measure-line.ts';
import type { Translate } from '#language/translate.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Cell, CellUnit } from '#schemas/cell.ts';
import { chosenOf, periodOf, type Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import { isComparable, kinds } from '#schemas/kinds.ts';
import { measureDims, measureOf } from '#schemas/measure.ts';
import type { Programme } from '#schemas/programme.ts';
import { dimsOfLayout, hasChange, hasGroups, hasMonths, type Canvas, type ShownFigure } from './canvas.ts';
import { axisOf, levelAxis, type Axis } from './axis.ts';
import { rowOf, type RowView } from './row-view.ts';
import { allLevels } from './change-cells.ts';
import { figureTitle } from './figure-title.ts';
import { requestKey, type Side } from './requests-of.ts';
import { timePanels, type TimePanel } from './time-view.ts';

/** What is needed to draw one figure of the canvas. */
export interface FigureInput {
	t: Translate;
	programme: Programme;
	definition: Definition;
	figure: ShownFigure;
	canvas: Canvas;
	cells: ReadonlyMap<string, Cell[]>;
}

/** Rows on one scale: of all countries, or of one of them. */
export interface RowPanel {
	id: string;
	title: string | null;
	rows: RowView[];
}

/** One figure of the canvas, in words and in places on a scale of 0 to 100. */
export interface FigureView {
	form: 'rows' | 'panels' | 'time';
	title: string;
	measure: string;
	summary: string;
	/** What must be said of it: how it is shown, what is clear, who answered. */
	notes: string[];
	axis: Axis;
	panels: RowPanel[];
	time: TimePanel[];
	/** Those of the first selection, for the table and for files. */
	cells: Cell[];
	/** Whether there is no figure at all, so that a drawing would be empty. */
	absent: boolean;
	/** The cell of the whole selection, and in words. */
	whole: Cell | undefined;
	wholeText: string;
}

/** How the figure is shown, where the layout that was chosen does not fit it; the fitting form otherwise. */
function formOf(
	definition: Definition,
	{ layout, by }: Canvas
): { form: FigureView['form']; change: boolean } {
	if (layout === 'time' && hasMonths(definition)) return { form: 'time', change: false };
	if (layout === 'group' && by !== null && hasGroups(definition, by))
		return { form: 'panels', change: false };
	return { form: 'rows', change: layout === 'change' && hasChange(definition) };
}

function fallbackNote(
	t: Translate,
	{ definition, canvas: { layout, by }, programme }: FigureInput
): string[] {
	const { area } = programme;
	if (layout === 'time' && !hasMonths(definition)) return [t('compare.no-time', { area })];
	if (layout === 'group' && (by === null || !hasGroups(definition, by)))
		return [t('compare.no-group', { area })];
	if (layout === 'change' && !hasChange(definition)) return [t('compare.no-change', { area })];
	return [];
}

/** How many pairs of countries differ by more than chance, in a sentence. */
function pairsNote({ t, programme, definition }: FigureInput, cells: readonly Cell[]): string[] {
	if (!isComparable(definition.kind)) return [];
	const compared = differenceCells(definition, cells).filter(hasFigure);
	if (compared.length === 0) return [];
	const clear = compared.filter((cell) => !isUnclear(cell)).length;
	return [t('compare.pairs', { clear, compared: compared.length, area: programme.area })];
}

/** How many of those selected answered both times. */
function answeredNote(t: Translate, definition: Definition, whole: Cell | undefined): string[] {
	if (definition.counts !== 'pair-of-answers' || !hasFigure(whole)) return [];
	const all = whole.n + (whole.details?.missing ?? 0);
	const figure = t('figures.ratio-plain', {
		numerator: t.number(whole.n),
		denominator: t.number(all),
		value: t.percent(all === 0 ? 0 : whole.n / all)
	});
	return [t('compare.answered', { figure })];
}

/** What is measured where the title does not say it, of whom, the unit, the period and n; of two selections their sentences say whom. */
function measureOfView(
	{ t, programme, definition, canvas }: FigureInput,
	of: { title: string; name: string; whole: Cell | undefined; change: boolean; unit: CellUnit }
): string {
	const levels = of.change && definition.kind === 'paired-share';
	return [
		of.title.includes(of.name) ? '' : of.name,
		canvas.against ? '' : limitsText(t, programme, { where: canvas.where, without: of.whole?.without }),
		t(`figures.unit-${levels ? 'share' : of.unit}`),
		periodText(t, periodOf(programme, canvas.where)),
		of.whole && !canvas.against ? `n\u00a0=\u00a0${t.number(of.whole.n)}` : ''
	]
		.filter((part) => part !== '')
		.join(' · ');
}

/** The figure as it is drawn; null while its cells are not known. */
export function figureView(input: FigureInput): FigureView | null {
	const { t, programme, definition, figure, canvas } = input;
	const own = (side: Side): Cell[] | undefined =>
		input.cells.get(requestKey(side, figure))?.filter((cell) => (measureOf(cell) ?? null) === figure.measure);
	const first = own('where');
	const second = canvas.against ? own('against') : undefined;
	if (!first || (canvas.against && !second)) return null;

	const { form, change } = formOf(definition, canvas);
	const dims = dimsOfLayout(definition, canvas);
	const group = form === 'panels' ? canvas.by : null;
	const measure = measureDims(definition, figure.measure);
	const find = (cells: readonly Cell[] | undefined, group: Record<string, string>) =>
		cells && cellOf(cells, definition.id, { ...group, ...measure });
	const whole = find(first, {});
	const selected = (code: string) =>
		[canvas.where, ...(canvas.against ? [canvas.against] : [])].some(
			(where) => chosenOf(where, 'country')?.includes(code) ?? true
		);
	const countries = dims.includes('country')
		? programme.countries.map(({ code }) => code).filter(selected)
		: [];
	const place = (code: string) => programme.countries.findIndex((one) => one.code === code);
	const colourOf = (code: string | undefined) =>
		code === undefined ? 'var(--ink)' : countryColour(place(code), programme.countries.length);
	const unit = whole?.unit ?? definition.unit;
	const counted = kinds[definition.kind].drawn !== 'dots';

	const name = indicatorName(t, definition, figure.measure ?? undefined);
	const dim = group ?? 'country';
	const parts = first.filter(
		({ dims }) =>
			dims[dim] !== undefined &&
			dims['month'] === undefined &&
			(group === null || dims['country'] === undefined)
	);
	const title = figureTitle(input, { name, dim, parts, whole });
	const shared = {
		form,
		title,
		measure: measureOfView(input, { title, name, whole, change, unit }),
		cells: first,
		absent: ![...first, ...(second ?? [])].some(({ status }) => status === 'ok'),
		whole,
		wholeText: figureText(t, whole, null)
	};
	const notes = [
		...fallbackNote(t, input),
		...(dims.includes('country') ? [] : [t('compare.no-country', { area: programme.area })]),
		...(form === 'rows' && !canvas.against ? pairsNote(input, first) : []),
		...answeredNote(t, definition, whole)
	];
	const named = (code: string | undefined, where: Filters = canvas.where) =>
		code === undefined
			? canvas.against
				? t('figures.all-selected')
				: shortWholeName(t, programme, 'country', { where, without: whole?.without })
			: codeName(t, programme, 'country', code);
	const places = [...countries, undefined];

	if (form === 'time') {
		const time = timePanels(input, {
			first,
			second,
			unit,
			panels: places.map((code) => ({
				id: code ?? 'all',
				title: named(code),
				colour: colourOf(code),
				country: code
			}))
		});
		return { ...shared, ...time, notes: [...notes, ...time.notes], panels: [] };
	}

	const drawn = [...first, ...(second ?? [])];
	const scaled = counted
		? drawn.filter(
				({ dims }) =>
					(countries.length === 0 || dims['country'] !== undefined) &&
					(group === null || dims[group] !== undefined)
			)
		: drawn;
	const axis = change
		? levelAxis(t, allLevels(drawn), definition.kind === 'paired-share')
		: axisOf(t, programme, definition, scaled, { unit, where: canvas.where });
	const row = (
		id: string,
		label: string,
		colour: string,
		group: Record<string, string>,
		all: boolean
	): RowView =>
		rowOf(input, {
			id,
			label,
			colour,
			whole: all,
			a: find(first, group),
			b: canvas.against ? (find(second, group) ?? null) : null,
			axis,
			change,
			// A bar of all together would make those of the countries too small.
			text: counted && countries.length > 0 && (all || group['country'] === undefined)
		});
	const rowsFor = (code: string | undefined): RowView[] => {
		const country: Record<string, string> = code === undefined ? {} : { country: code };
		const values = group === null ? [] : valuesOf(first, second, group);
		return [
			...values.map((value) =>
				row(
					value,
					codeName(t, programme, group!, value),
					colourOf(code),
					{ ...country, [group!]: value },
					false
				)
			),
			row('all', t('figures.all'), colourOf(code), country, group !== null || code === undefined)
		];
	};
	const panels: RowPanel[] =
		group === null
			? [
					{
						id: 'all',
						title: null,
						rows: places.map((code) =>
							row(
								code ?? 'all',
								named(code),
								colourOf(code),
								code === undefined ? {} : { country: code },
								code === undefined
							)
						)
					}
				]
			: places.map((code) => ({ id: code ?? 'all', title: named(code), rows: rowsFor(code) }));
	return {
		...shared,
		axis,
		panels,
		time: [],
		notes: [...(change ? [t('compare.key-before')] : []), ...notes],
		summary: summaryOf(t, panels)
	};
}

/** The values of a dim that either selection has cells of, in the programme's order. */
function valuesOf(first: readonly Cell[], second: readonly Cell[] | undefined, dim: string): string[] {
	const found = [...first, ...(second ?? [])].flatMap((cell) => cell.dims[dim] ?? []);
	return [...new Set(found)];
}

/** Every row in words, for readers who cannot see the drawing. */
const summaryOf = (t: Translate, panels: readonly RowPanel[]): string =>
	`${panels
		.flatMap(({ title, rows }) =>
			rows.map(({ label, said }) =>
				t('figures.named', { name: title === null ? label : `${title}, ${label}`, clause: said })
			)
		)
		.join('; ')}.`;
