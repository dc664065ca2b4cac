import type { Chart } from '#charts/chart.ts';
import { growth, type Series } from '#charts/line-growth.ts';
import {
	absentSentence,
	figureText,
	tableValueText,
	isCurrent,
	sentenceValueText,
	hasFigure
} from '#language/figure.ts';
import { indicatorName } from '#language/names.ts';
import { limitedName, limitsText } from '#language/whole.ts';
import { growthTitle } from '#language/sentences/chart-titles.ts';
import { measureLine } from '#language/sentences/measure-line.ts';
import type { Translate } from '#language/translate.ts';
import { annotatedDays, stretchesOf } from '#schemas/annotated.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import { cellOf } from '#schemas/cell-of.ts';
import { isRunning, isShareOfUnits } from '#schemas/kinds.ts';
import type { Programme } from '#schemas/programme.ts';
import { measureDims, measureOf } from '#schemas/measure.ts';
import { targetOfCell } from '#schemas/target-of.ts';
import { scaleOf } from './scale-of.ts';

interface Below {
	definition: Definition;
	cell: Cell;
}

export interface GrowthOptions {
	/** The filters that the cells were asked with. */
	where?: Filters;
	/** Whether the cells of a month cover all months up to it; otherwise the month alone. By the kind, unless the cells were asked otherwise. */
	running?: boolean;
	/** A share that stands below the line, of the whole at its end: how many people have a tie, of all. */
	part?: Below | null;
}

/**
 * The share of participants that belongs below the growth of a network: of its theme, with its number and its base published. Null where
 * there is none.
 */
export function partBelow(
	catalogue: readonly Definition[],
	cells: readonly Cell[],
	growing: Definition
): Below | null {
	for (const definition of catalogue) {
		const { theme, kind, counts } = definition;
		if (theme !== growing.theme || counts !== 'participant' || !isShareOfUnits(kind)) continue;
		const cell = cellOf(cells, definition.id);
		if (hasFigure(cell) && cell.numerator !== null && cell.denominator !== null) return { definition, cell };
	}
	return null;
}

/** The line of one definition over months, with the programme's context in the background. */
export function growthOf(
	t: Translate,
	programme: Programme,
	definition: Definition,
	cells: readonly Cell[],
	measure?: string,
	{ where = {}, running = isRunning(definition.kind), part = null }: GrowthOptions = {}
): Chart {
	const months = cells.filter(
		(cell) =>
			cell.indicator === definition.id &&
			cell.dims.month !== undefined &&
			measureOf(cell) === measure &&
			Object.keys(cell.dims).length === (measure === undefined ? 1 : 2)
	);
	const points = months.map((cell) => ({ month: cell.dims.month!, cell }));
	const first = months.find(hasFigure);
	const last = months.findLast(hasFigure);
	// Only where months add up is a month ever the figure that the target is of.
	const target =
		running && last
			? targetOfCell(programme, definition, { ...last, dims: measureDims(definition, measure) }, where)
			: null;
	const unit = last?.unit ?? definition.unit;
	const series: Series[] = [
		{
			label: last
				? last.since === undefined
					? sentenceValueText(t, last, target)
					: tableValueText(t, last, target)
				: '',
			...(first && first !== last ? { first: tableValueText(t, first, target) } : {}),
			colour: 'var(--ink)',
			points
		}
	];
	const from = points[0]?.month ?? programme.period.from.slice(0, 7);
	const to = points.at(-1)?.month ?? programme.period.to.slice(0, 7);
	const periods = stretchesOf(programme)
		.filter((period) => period.from.slice(0, 7) <= to && period.to.slice(0, 7) >= from)
		.map((period) => ({ from: period.from, to: period.to, label: t.text(period.text) }));
	const days = annotatedDays(programme)
		.filter(({ on }) => on.slice(0, 7) >= from && on.slice(0, 7) <= to)
		.map(({ on, text }, i, all) => ({
			on,
			sign: all.length > 1 ? String.fromCharCode(97 + i) : '',
			label: t.text(text)
		}));
	const below = part && {
		label: t.text(part.definition.name),
		text: figureText(t, part.cell, targetOfCell(programme, part.definition, part.cell)),
		share: part.cell.numerator! / part.cell.denominator!
	};
	const asked = { where, without: last?.without };
	const name = t(running ? 'figures.up-to-month' : 'figures.in-month', {
		name: indicatorName(t, definition, measure)
	});
	const keys = [
		...(periods.length ? [t('figures.key-context', { stretches: t.list(periods.map(periodText)) })] : []),
		...(days.length ? [t('figures.key-day', { days: t.list(days.map(dayText)) })] : []),
		...(months.some(({ status }) => status === 'suppressed') ? [t('figures.key-hidden')] : []),
		...(months.some(({ status }) => status === 'held') ? [t('figures.key-held')] : [])
	];
	return {
		id: ['chart', definition.id, ...(measure ? [measure] : [])].join('-'),
		title: growthTitle(t, limitedName(t, name, programme, asked), months, target),
		measure: measureLine(t, {
			name,
			whom: limitsText(t, programme, asked),
			unit,
			period: { from, to },
			n: isCurrent(last) ? (last?.n ?? null) : null,
			counts: definition.counts
		}),
		// Where the line begins and ends; every month stands in the table.
		summary: `${[
			...[...new Set([points[0], points.at(-1)])].flatMap((one) =>
				one ? t('figures.named', { name: t.month(one.month), clause: textOf(one.cell) }) : []
			),
			...(below ? [t('figures.named', { name: below.label, clause: below.text })] : [])
		].join('; ')}.`,
		...(keys.length ? { key: keys.join(' ') } : {}),
		// A line of nothing would be an empty frame with a scale of nothing.
		...(last || below || !months[0] ? {} : { absent: absentSentence(t, months[0]) }),
		plot: (width) =>
			growth(
				series,
				{
					from,
					to,
					periods,
					days,
					ticks: ticksOf(points, width).map(({ month }) => ({ month, text: t.shortMonth(month) }))
				},
				scaleOf(t, months, unit),
				width,
				below
			),
		table: {
			columns: [t('figures.dim-month'), t(`figures.unit-${unit}`)],
			rows: [
				...points.map(({ month, cell }) => [t.month(month), textOf(cell)]),
				...(below ? [[below.label, below.text]] : [])
			]
		}
	};

	function textOf(cell: Cell): string {
		return hasFigure(cell) ? tableValueText(t, cell, target) : absentSentence(t, cell);
	}

	function dayText({ on, sign, label }: (typeof days)[number]): string {
		return `${sign === '' ? '' : `${sign}\u00a0`}${label} (${t.day(on)})`;
	}

	function periodText({ from, to, label }: { from: string; to: string; label: string }): string {
		return `${label} (${t.day(from)} – ${t.day(to)})`;
	}
}

/** Every third month where there is room, every sixth on a phone; fewer in a long series. */
function ticksOf<P>(points: P[], width: number): P[] {
	const room = Math.floor(width / 80);
	const step = [3, 6, 12, 24, 60].find((months) => points.length / months <= room) ?? 120;
	return points.filter((_, i) => i % step === 0);
}
