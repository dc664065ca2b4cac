import { linePanel, type LinePanel } from '#charts/line-panel.ts';
import { minUnits } from '#indicators/detail/difference-cells.ts';
import { absentText, hasFigure, numberText } from '#language/figure.ts';
import type { Cell, CellUnit } from '#schemas/cell.ts';
import { isEstimate, kinds } from '#schemas/kinds.ts';
import { axisOf, type Axis } from './axis.ts';
import type { FigureInput } from './figure-view.ts';
import { canAddMonths, monthSeries, type Point } from './month-series.ts';
import type { Side } from './requests-of.ts';

/** The line of one country, or of all together. */
export interface TimePanel {
	id: string;
	title: string;
	colour: string;
	lines: (LinePanel & { side: Side; points: Point[] })[];
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
	panels: { id: string; title: string; colour: string; country: string | undefined }[];
}

/** Lines by country on one scale; estimates of fewer than ten are left out of them. */
export function timePanels(
	input: FigureInput,
	{ first, second, unit, panels }: TimeInput
): { time: TimePanel[]; axis: Axis; notes: string[]; summary: string } {
	const { t, programme, definition, figure, canvas } = input;
	const estimated = isEstimate(definition.kind);
	const known = ({ value, n }: Point) => value !== null && (!estimated || n >= minUnits);
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
	const all = panels.map((panel) => ({
		...panel,
		lines: sides.map(([side, cells]) => ({ side, points: series(cells, panel.country) }))
	}));
	// A total would make the lines of the countries too low to read.
	const totals = kinds[definition.kind].value === 'total' && panels.length > 1;
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
			value: sides
				.map(([, cells]) => {
					const whole = cells.find(({ dims }) => dims['month'] === undefined && dims['country'] === country);
					if (!hasFigure(whole)) return absentText(t, whole);
					return estimated && whole.n < minUnits ? t('compare.few') : numberText(t, whole.value, unit);
				})
				.join(' / '),
			from: points[0] ? t.shortMonth(points[0].from) : '',
			to: points.at(-1) ? t.shortMonth(points.at(-1)!.month) : ''
		};
	});
	const plain = canvas.step === 'month' && !canvas.cumulative;
	return {
		time,
		axis: shared,
		notes: [
			...(plain || canAddMonths(definition, figure) ? [] : [t('compare.no-adding')]),
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
}
