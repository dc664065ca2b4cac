import { givenCells, isWithheld } from '#indicators/detail/few-people.ts';
import { linePanel, type LinePanel } from '#charts/line-panel.ts';
import { absentText, hasFigure, numberText } from '#language/figure.ts';
import type { Cell, CellUnit } from '#schemas/cell.ts';
import { isRunning, kinds } from '#schemas/kinds.ts';
import { contextText } from '#views/context-text.ts';
import { axisOf, type Axis } from './axis.ts';
import type { FigureInput } from './figure-view.ts';
import { fewText } from '#workspace/charts/few-text.ts';
import { lineBands, type LineBand } from './line-bands.ts';
import { canAddMonths, monthSeries, type Point } from './month-series.ts';
import { isOnlyCountry } from './only-country.ts';
import type { Place } from './places.ts';
import { sideLetter, type Side } from './sides.ts';

/** The line of one country, or of all together. */
export interface TimePanel {
	id: string;
	title: string;
	colour: string;
	lines: (LinePanel & { side: Side; points: Point[] })[];
	/** Stretches of the programme's context behind them. */
	bands: LineBand[];
	/** Why there is no line, in words; null where there is one. */
	absence: string | null;
	/** The figure of the whole period in words, under each selection. */
	value: string;
	axis: Axis;
	from: string;
	to: string;
}

interface TimeInput {
	first: readonly Cell[];
	second: readonly Cell[] | undefined;
	unit: CellUnit;
	places: readonly Place[];
}

/** Lines by country on one scale; estimates of fewer than ten are left out of them. */
export function timePanels(
	input: FigureInput,
	{ first, second, unit, places }: TimeInput
): { time: TimePanel[]; axis: Axis; notes: string[]; summary: string } {
	const { t, programme, definition, figure, canvas } = input;
	const known = ({ value, few }: Point) => value !== null && !few;
	const series = (cells: readonly Cell[], country: string | undefined): Point[] =>
		monthSeries(
			definition,
			figure,
			cells.filter(({ dims }) => dims['country'] === country),
			canvas
		);
	const sides: [Side, readonly Cell[]][] = [
		['where', first],
		...(second ? [['against', second] as [Side, readonly Cell[]]] : [])
	];
	const given = sides.map(([side, cells]) => ({ side, cells: givenCells(definition, cells) }));
	// One country alone is all that is selected, and stands once.
	const alone =
		places.length === 2 && sides.every(([side, cells]) => isOnlyCountry(cells, canvas[side] ?? {}));
	const all = (alone ? places.slice(0, 1) : places).map((place) => ({
		...place,
		lines: sides.map(([side, cells]) => ({ side, points: series(cells, place.country) }))
	}));
	// A total would make the lines of the countries too low to read.
	const totals = kinds[definition.kind].value === 'total' && all.length > 1;
	const axisFor = (some: typeof all): Axis => {
		const example = first[0]!;
		const points = some.flatMap(({ lines }) => lines.flatMap((line) => line.points.filter(known)));
		const cells = points.map(({ value, low, high }): Cell => ({ ...example, value, low, high }));
		return axisOf(t, programme, { ...definition, id: '' }, cells, { unit, where: canvas.where });
	};
	const shared = axisFor(totals ? all.slice(0, -1) : all);
	const time = all.map(({ id, title, colour, country, lines }): TimePanel => {
		const axis = totals && country === undefined ? axisFor(all.slice(-1)) : shared;
		const drawn = lines.map(({ side, points }) => ({
			side,
			points,
			...linePanel(
				points.map((point) => (known(point) ? point : { value: null, low: null, high: null })),
				axis.at
			)
		}));
		const points = lines[0]!.points;
		return {
			id,
			title,
			colour,
			lines: drawn,
			axis,
			bands: lineBands(points, programme),
			absence: absenceOf(lines),
			value: valueOf(country),
			from: points[0] ? t.shortMonth(points[0].from) : '',
			to: points.at(-1) ? t.shortMonth(points.at(-1)!.month) : ''
		};
	});
	const banded = time.some(({ bands, absence }) => bands.length > 0 && absence === null);
	const plain = canvas.step === 'month' && !canvas.cumulative;
	return {
		time,
		axis: shared,
		notes: [
			...(plain ? [] : addingNote()),
			...(banded ? [t('figures.key-context', { stretches: contextText(t, programme) })] : []),
			...(totals
				? [
						t('figures.named', {
							name: all.at(-1)!.title,
							clause: t('workspace.own-scale', { area: programme.area })
						})
					]
				: [])
		],
		summary: `${time.map(({ title, value, from, to }) => t('figures.named', { name: title, clause: `${from} – ${to}, ${value}` })).join('; ')}.`
	};

	function absenceOf(lines: readonly { points: Point[] }[]): string | null {
		const points = lines.flatMap((line) => line.points);
		if (points.some(known)) return null;
		return t(
			points.some(({ value, few }) => value !== null && few) ? 'compare.months-few' : 'compare.no-months'
		);
	}

	/** What is lost where months are put together. */
	function addingNote(): string[] {
		const { kind, interval } = definition;
		if (!canAddMonths(definition, figure)) return [t('compare.no-adding')];
		const bounded = isRunning(kind) || ['wilson', 'none'].includes(interval);
		return bounded ? [] : [t('compare.interval-months')];
	}

	/** The figures of the whole period; a selection that does not have this country is left out. */
	function valueOf(country: string | undefined): string {
		const wholes = given.flatMap(({ side, cells }) => {
			const whole = cells.find(({ dims }) => dims['month'] === undefined && dims['country'] === country);
			return whole ? [{ side, text: wholeText(whole) }] : [];
		});
		if (wholes.length === 0) return absentText(t, undefined);
		return wholes
			.map(({ side, text }) => (canvas.against ? `${sideLetter(side)}\u00a0${text}` : text))
			.join(' / ');
	}

	function wholeText(whole: Cell): string {
		if (isWithheld(whole)) return fewText(t, definition, whole).value;
		return hasFigure(whole) ? numberText(t, whole.value, unit) : absentText(t, whole);
	}
}
