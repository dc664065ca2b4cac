import {
	tableValueText,
	isCurrent,
	figureText,
	intervalText,
	numberText,
	hasFigure,
	targetText
} from '#language/figure.ts';
import { indicatorName } from '#language/names.ts';
import { limitedName, missingText } from '#language/whole.ts';
import type { Translate } from '#language/translate.ts';
import { countsPeople } from '#schemas/counts-people.ts';
import { cellOf } from '#schemas/cell-of.ts';
import { coveredAreas } from '#schemas/covered-areas.ts';
import { exactValue } from '#schemas/exact-value.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { isMeanChange, isShareOfUnits, kinds } from '#schemas/kinds.ts';
import type { Programme } from '#schemas/programme.ts';
import { targetOfCell } from '#schemas/target-of.ts';
import { measureDims } from '#schemas/measure.ts';
import { objectivesReached } from './objectives-reached.ts';
import { reachedText } from './reached-text.ts';

type Sources = { programme: Programme; catalogue: Definition[]; cells: Cell[] };

/** A large figure at the top: its name, its value, and a detail. */
export interface OpeningFact {
	name: string;
	value: string;
	detail: string;
	/** Where it comes from, for those who write it otherwise. */
	of: {
		definition: Definition;
		measure: string | undefined;
		cell: Cell & { value: number };
		target: number | null;
	};
}

/**
 * The page's first sentence, the finding: how many people, and how many of the planned numbers were reached; where none was
 * planned, in how many areas. `country` asks for that of one.
 */
export function headline(
	t: Translate,
	{ programme, catalogue, cells }: Sources,
	country?: string
): string | null {
	const definition = catalogue.find(countsPeople);
	const total = definition && cellOf(cells, definition.id, country === undefined ? {} : { country });
	const { reached, all } = objectivesReached({ programme, catalogue, cells }, country);
	const planned = all > 0 ? t('report.planned-reached', { reached, all }) : null;
	// A figure of an earlier edition is not the headline of this one.
	if (!definition || !hasFigure(total) || !isCurrent(total)) return planned;
	const people = { n: t.number(total.value), count: total.value };
	if (planned !== null || country !== undefined) {
		const { missing } = coveredAreas(programme, {}, country === undefined ? total.without : []);
		return [
			t('report.enrolled', people),
			...(planned === null ? [] : [planned]),
			...(missing.length ? [missingText(t, programme, missing)] : [])
		].join('; ');
	}
	const clause = reachedText(t, { programme, cells }, definition);
	const { covered, missing } = coveredAreas(programme, {}, total.without);
	const areas = t('figures.spelled-of', { count: covered.length });
	const said =
		clause === null
			? t('site.headline', { ...people, area: programme.area, areas, places: covered.length })
			: t('site.headline-reached', { ...people, clause });
	return [said, ...(missing.length ? [missingText(t, programme, missing)] : [])].join('; ');
}

/** At most four figures: who came, what was completed, what changed, the growth of the network. */
export function openingFacts(t: Translate, sources: Sources): OpeningFact[] {
	const { catalogue, cells } = sources;
	const wanted: ((definition: Definition) => boolean)[] = [
		countsPeople,
		({ kind, level }) => isShareOfUnits(kind) && level === 'outcome',
		({ kind }) => isMeanChange(kind),
		({ kind }) => kinds[kind].drawn === 'line'
	];
	return wanted.flatMap((suits) => {
		const definition = catalogue.find(suits);
		if (!definition) return [];
		const measure = definition.measures[0]?.id;
		const cell = cellOf(cells, definition.id, measureDims(definition, measure));
		if (!hasFigure(cell)) return [];
		const target = targetFor(sources, definition, cell);
		const value = numberText(t, exactValue(cell), cell.unit, target);
		const name = limitedName(t, indicatorName(t, definition, measure), sources.programme, {
			without: cell.without
		});
		return [
			{ name, value, detail: detail(t, sources, definition, cell), of: { definition, measure, cell, target } }
		];
	});
}

/** The target of a figure; today's plan is none for the figure of an earlier edition. */
const targetFor = ({ programme }: Pick<Sources, 'programme'>, definition: Definition, cell: Cell) =>
	isCurrent(cell) ? targetOfCell(programme, definition, cell) : null;

function detail(
	t: Translate,
	{ programme, cells }: Sources,
	definition: Definition,
	cell: Cell & { value: number }
): string {
	// Details of an earlier edition, and today's plan, would be read as belonging to this figure.
	if (!isCurrent(cell)) return tableValueText(t, cell, null);
	const target = targetFor({ programme }, definition, cell);
	const interval = intervalText(t, cell, target);
	if (isMeanChange(definition.kind))
		return t(interval === '' ? 'site.fact-pairs-only' : 'site.fact-pairs', {
			unit: t(`figures.unit-${cell.unit}`),
			n: t.number(cell.n),
			interval
		});
	if (cell.numerator !== null && cell.denominator !== null && interval)
		return t('site.fact-interval', {
			numerator: t.number(cell.numerator),
			denominator: t.number(cell.denominator),
			interval
		});
	if (target !== null) return t('site.fact-planned', { planned: targetText(t, target, cell.unit) });
	if (cell.unit === 'share') return figureText(t, cell, null);
	const others = definition.measures
		.slice(1)
		.map(({ id }) => cellOf(cells, definition.id, measureDims(definition, id)))
		.map((other) => figureText(t, other, other ? targetFor({ programme }, definition, other) : null));
	return [t(`figures.unit-${cell.unit}`), ...others].join(', ');
}
