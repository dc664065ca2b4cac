import { givenCells, isWithheld } from '#indicators/detail/few-people.ts';
import { figureText } from '#language/figure.ts';
import { indicatorName } from '#language/names.ts';
import { lowerFirst } from '#language/sentences/first-letter.ts';
import { limitsText } from '#language/whole.ts';
import { periodText } from '#language/sentences/measure-line.ts';
import type { Translate } from '#language/translate.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Cell, CellUnit } from '#schemas/cell.ts';
import { periodOf, type Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import { measureDims } from '#schemas/measure.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Axis } from './axis.ts';
import {
	canvasSides,
	dimsOfLayout,
	hasChange,
	hasGroups,
	hasMonths,
	withoutPeriod,
	type Canvas,
	type ShownFigure
} from './canvas.ts';
import { fewText } from '#workspace/charts/few-text.ts';
import { figureNotes } from './figure-notes.ts';
import { figureTitle } from './figure-title.ts';
import { placesOf } from './places.ts';
import { countedCells } from './requests-of.ts';
import { rowPanels, type FindCell, type RowPanel } from './row-panels.ts';
import { allDifferences } from './side-difference.ts';
import { sideLetter, type Side } from './sides.ts';
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

/** The cells of a selection; of the differences of two `less` is the one that is taken away. */
export interface SelectionCells {
	side: Side;
	cells: Cell[];
	where: Filters;
	less?: Filters;
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
	/** What its table and a file of it hold: the cells of each selection as they are given, and the differences of two. */
	selections: SelectionCells[];
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

/** The period, and where one is chosen, what day of theirs it selects by. */
function datedPeriod({ t, programme, definition: { dated }, canvas }: FigureInput): string {
	const wheres = canvasSides(canvas).map((side) => canvas[side]!);
	const periods = wheres.map((where) => periodText(t, periodOf(programme, where)));
	// Of two selections with a period each both are named.
	const period = periods.every((one) => one === periods[0])
		? periods[0]!
		: periods
				.map((clause, i) => t('figures.named', { name: sideLetter(canvasSides(canvas)[i]!), clause }))
				.join('; ');
	const chosen = wheres.some(({ from, to }) => from !== undefined || to !== undefined);
	return chosen && dated !== null
		? t('compare.period-by', { period, dated: lowerFirst(t.text(dated), t.language) })
		: period;
}

/** What is measured where the title does not say it, of whom, the unit, the period and n; of two selections their sentences say whom. */
function measureOfView(
	input: FigureInput,
	of: { title: string; name: string; whole: Cell | undefined; change: boolean; unit: CellUnit }
): string {
	const { t, programme, definition, canvas } = input;
	const levels = of.change && definition.kind === 'paired-share';
	return [
		of.title.includes(of.name) ? '' : of.name,
		canvas.against
			? ''
			: limitsText(t, programme, {
					where: withoutPeriod(canvas.where),
					without: of.whole?.without
				}),
		t(`figures.unit-${levels ? 'share' : of.unit}`),
		datedPeriod(input),
		of.whole && !canvas.against ? `n\u00a0=\u00a0${t.number(of.whole.n)}` : ''
	]
		.filter((part) => part !== '')
		.join(' · ');
}

/** The figure as it is drawn; null while its cells are not known. */
export function figureView(input: FigureInput): FigureView | null {
	const { t, definition, figure, canvas } = input;
	const counted = canvasSides(canvas).map((side) => ({
		side,
		cells: countedCells(input.cells, side, figure)
	}));
	if (counted.some(({ cells }) => cells === undefined)) return null;
	const [first, second] = counted.map(({ cells }) => givenCells(definition, cells!)) as [Cell[], Cell[]?];

	const { form, change } = formOf(definition, canvas);
	const group = form === 'panels' ? canvas.by : null;
	const measure = measureDims(definition, figure.measure);
	const find: FindCell = (cells, group) => cells && cellOf(cells, definition.id, { ...group, ...measure });
	const whole = find(first, {});
	const byCountry = dimsOfLayout(definition, canvas).includes('country');
	const places = placesOf(input, { byCountry, whole });
	const unit = whole?.unit ?? definition.unit;

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
		selections: [
			...counted.map(({ side }, i) => ({ side, cells: [first, second][i]!, where: canvas[side]! })),
			...(second && form !== 'time' ? differencesOf(input, [first, second]) : [])
		],
		absent: ![...first, ...(second ?? [])].some((cell) => cell.status === 'ok' || isWithheld(cell)),
		whole,
		wholeText: wholeText(input, whole)
	};
	const notes = figureNotes(input, {
		form,
		change,
		byCountry,
		given: [...first, ...(second ?? [])],
		wholes: counted.map(({ side, cells }) => ({ side, whole: find(cells, {}) }))
	});

	if (form === 'time') {
		const time = timePanels(input, { first: counted[0]!.cells!, second: counted[1]?.cells, unit, places });
		return { ...shared, ...time, notes: [...notes, ...time.notes], panels: [] };
	}

	const rows = rowPanels(input, { first, second, find, group, places, unit, change });
	return {
		...shared,
		...rows,
		time: [],
		notes: [...notes, ...rows.notes],
		summary: summaryOf(t, rows.panels)
	};
}

/** The first selection less the second, as rows of a table and of a file. */
function differencesOf(
	{ programme, definition, canvas: { where, against } }: FigureInput,
	cells: readonly [Cell[], Cell[]]
): SelectionCells[] {
	const found = allDifferences(programme, definition, cells, [where, against!]);
	return found.length ? [{ side: 'where', cells: found, where, less: against! }] : [];
}

/** What the figure is of the whole selection. */
function wholeText({ t, definition }: FigureInput, whole: Cell | undefined): string {
	if (!isWithheld(whole)) return figureText(t, whole, null);
	const { value, more } = fewText(t, definition, whole);
	return t('figures.name-measure', { name: value, measure: more });
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
