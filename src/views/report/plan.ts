import {
	tableValueText,
	figureText,
	numberText,
	hasFigure,
	targetText,
	valueText
} from '#language/figure.ts';
import { groupName } from '#language/names.ts';
import { coveredFigure, coveredName } from '#language/whole.ts';
import { deviationText, signedDeviation } from '#language/sentences/deviation.ts';
import type { Translate } from '#language/translate.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Cell } from '#schemas/cell.ts';
import { exactValue } from '#schemas/exact-value.ts';
import { countsProducts } from '#schemas/counts-products.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { targetOf } from '#schemas/target-of.ts';
import { reachedObjectives } from './objectives-reached.ts';
import { reachedText } from './reached-text.ts';

/** One objective of the programme next to what the records show. */
export interface BriefLine {
	id: string;
	objective: string;
	/** Empty where nothing measures the objective. */
	planned: string;
	achieved: string;
	/** How the result differs from the plan; empty where no number was stated. */
	difference: string;
	measured: boolean;
	/** In how many areas the plan was reached; empty where it was not by area. */
	reached: string;
	/** Whether it is of products, which the report lists on a page. */
	listed: boolean;
	/** Whether it counts as reached in the headline; null where it is not counted there. */
	counted: boolean | null;
}

/** The same with what stands on the page of the plan. */
export interface PlanLine extends BriefLine {
	/** One figure per area, in the programme's order; empty where the objective is for the programme as a whole. */
	areas: AreaFigure[];
	/**
	 * The programme's reason for the difference: empty where it differs and no reason was given, null where
	 * it does not differ.
	 */
	reason: string | null;
}

export interface AreaFigure {
	figure: string;
	/** Second line: the percentage of a ratio, or the signed difference of a number from the plan. */
	below: string;
}

type Sources = { programme: Programme; catalogue: Definition[]; cells: Cell[] };

/** The table of objectives, in the order in which they were promised. */
export function planLines(t: Translate, sources: Sources): PlanLine[] {
	const { programme, catalogue, cells } = sources;
	const counted = reachedObjectives(sources);
	return programme.objectives.map((objective) => {
		const stated = objective.reason ? t.text(objective.reason.text) : null;
		const line = {
			id: objective.id,
			objective: t.text(objective.text),
			reason: stated,
			counted: counted.get(objective.id) ?? null,
			listed: false
		};
		const definition = catalogue.find((one) => one.id === objective.indicator);
		if (!definition)
			return { ...line, planned: '', achieved: '', areas: [], difference: '', reached: '', measured: false };
		const whole = cellOf(cells, definition.id, objective.dims);
		const areas = programme.countries.map(({ code }) => {
			const dims = { ...objective.dims, country: code };
			const cell = cellOf(cells, definition.id, dims);
			return { cell, target: targetOf(programme, definition, dims, { without: cell?.without }) };
		});
		const target = targetOf(programme, definition, objective.dims, { without: whole?.without });
		const difference =
			hasFigure(whole) && whole.since === undefined && target !== null
				? deviationText(t, exactValue(whole), target, whole.unit)
				: '';
		const differs = difference !== '' && difference !== t('figures.as-planned');
		return {
			...line,
			reason: stated ?? (differs ? '' : null),
			planned: plannedText(t, programme, {
				target,
				stated: targetOf(programme, definition, objective.dims),
				each: areas[0]?.target ?? null,
				cell: whole ?? areas[0]?.cell
			}),
			achieved: coveredFigure(t, programme, whole, { target }),
			areas: areas.some(({ cell }) => cell) ? areas.map((area) => areaFigure(t, area)) : [],
			difference,
			reached: reachedText(t, sources, definition, objective.dims) ?? '',
			listed: countsProducts(definition),
			measured: true
		};
	});
}

/** What was planned, of the same countries as the figure beside it, which are named where they are not all. */
function plannedText(
	t: Translate,
	programme: Programme,
	{
		target,
		stated,
		each,
		cell
	}: {
		/** What was planned for the countries of the figure; null where that is not known. */
		target: number | null;
		/** What was planned for all. */
		stated: number | null;
		each: number | null;
		cell: Cell | undefined;
	}
): string {
	if (stated === null || !cell) return t('site.no-target');
	const planned = target ?? stated;
	if (each === null) {
		const all = valueText(t, planned, cell.unit, planned);
		return target === null ? t('figures.named', { name: groupName(t, programme, {}), clause: all }) : all;
	}
	const words = {
		each: targetText(t, each, cell.unit),
		all: targetText(t, planned, cell.unit),
		area: programme.area
	};
	if (each === planned) return t('site.planned-share', words);
	const areas = target === null ? null : coveredName(t, programme, cell.without);
	return areas === null ? t('site.planned-each', words) : t('site.planned-covered', { ...words, areas });
}

/** A figure in a narrow column: a share as "9 of 10". */
function areaFigure(
	t: Translate,
	{ cell, target }: { cell: Cell | undefined; target: number | null }
): AreaFigure {
	if (!hasFigure(cell)) return { figure: figureText(t, cell, null), below: '' };
	// A figure of an earlier edition is not compared with today's plan.
	if (cell.since !== undefined) return { figure: tableValueText(t, cell, null), below: '' };
	if (cell.unit === 'share' && cell.numerator !== null && cell.denominator !== null) {
		const ratio = { numerator: t.number(cell.numerator), denominator: t.number(cell.denominator) };
		return { figure: t('figures.ratio', ratio), below: numberText(t, exactValue(cell), cell.unit, target) };
	}
	return {
		figure: numberText(t, cell.value, cell.unit, target),
		below: target === null ? '' : signedDeviation(t, cell.value, target, cell.unit)
	};
}
