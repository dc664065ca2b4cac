import { figureText, numberText, shown } from '#language/figure.ts';
import { deviation } from '#language/sentences/deviation.ts';
import type { Translate } from '#language/translate.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { targetOf } from '#schemas/target-of.ts';

/** One objective of the programme beside what the records show. */
export interface PlanLine {
	id: string;
	objective: string;
	/** Empty where nothing measures the objective. */
	planned: string;
	achieved: string;
	/** One figure an area, in the programme's order; empty where the objective is for the programme as a whole. */
	areas: string[];
	/** How it differs from the plan: in all, then in each area that differs. */
	differences: string[];
	measured: boolean;
}

type Sources = { programme: Programme; catalogue: Definition[]; cells: Cell[] };

/** The table of objectives, line by line as they were promised. */
export function planLines(t: Translate, { programme, catalogue, cells }: Sources): PlanLine[] {
	return programme.objectives.map((objective) => {
		const line = { id: objective.id, objective: t.text(objective.text), planned: '', achieved: '' };
		const definition = catalogue.find((one) => one.id === objective.indicator);
		if (!definition) return { ...line, areas: [], differences: [], measured: false };
		const whole = cellOf(cells, definition.id, objective.dims);
		const areas = programme.countries.map((country) => {
			const dims = { ...objective.dims, country: country.code };
			const cell = cellOf(cells, definition.id, dims);
			return { name: t.text(country.name), cell, target: targetOf(programme, definition, dims) };
		});
		const target = targetOf(programme, definition, objective.dims);
		const each = areas[0]?.target ?? null;
		const differing = areas.filter(
			({ cell, target }) => shown(cell) && target !== null && !sameAs(cell, target)
		);
		return {
			...line,
			planned: plannedText(t, programme, target, each, whole ?? areas[0]?.cell),
			achieved: figureText(t, whole),
			areas: areas.some(({ cell }) => cell) ? areas.map(({ cell }) => areaText(t, cell)) : [],
			differences: [
				...(shown(whole) && target !== null ? [deviation(t, whole.value, target, whole.unit)] : []),
				...differing.map(({ name, cell, target }) =>
					t('figures.named', { name, clause: deviation(t, cell!.value!, target!, cell!.unit) })
				)
			],
			measured: true
		};
	});
}

/** Equal as the page writes it: a share to the per cent. */
const sameAs = (cell: Cell, target: number) =>
	cell.unit === 'share' ? Math.round(cell.value! * 100) === Math.round(target * 100) : cell.value === target;

function plannedText(
	t: Translate,
	programme: Programme,
	target: number | null,
	each: number | null,
	cell: Cell | undefined
): string {
	if (target === null || !cell) return t('site.no-target');
	const all = numberText(t, target, cell.unit);
	if (each === null) return all;
	const words = { each: numberText(t, each, cell.unit), all, area: programme.area };
	return each === target ? t('site.planned-share', words) : t('site.planned-each', words);
}

/** A figure in a narrow column: a share as "9 of 10". */
function areaText(t: Translate, cell: Cell | undefined): string {
	if (!shown(cell)) return figureText(t, cell);
	return cell.unit === 'share' && cell.numerator !== null && cell.denominator !== null
		? t('figures.ratio', { numerator: t.number(cell.numerator), denominator: t.number(cell.denominator) })
		: numberText(t, cell.value, cell.unit);
}
