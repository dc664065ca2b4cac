import { figureText, hasFigure } from '#language/figure.ts';
import { codeName, dimName, indicatorName } from '#language/names.ts';
import { coveredFigure } from '#language/whole.ts';
import type { Translate } from '#language/translate.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Cell, CellUnit } from '#schemas/cell.ts';
import type { Iati } from '#schemas/iati.ts';
import type { Definition } from '#schemas/indicator.ts';
import { adds } from '#schemas/kinds.ts';
import { groupsOf, measureDims, measureOf } from '#schemas/measure.ts';
import { targetOfCell } from '#schemas/target-of.ts';
import type { ReportOf } from '#views/report/report.ts';
import { element, narratives } from './element.ts';

export interface IatiSources {
	/** The languages of the programme, its first one first. */
	spoken: readonly [Translate, ...Translate[]];
	report: Pick<ReportOf, 'head' | 'programme' | 'catalogue' | 'cells'>;
	iati: Iati;
}

const isPercentage = (unit: CellUnit): boolean => unit === 'share' || unit === 'percentage-points';

/** A value on the scale of its measure: percentages of 100. Twelve digits are what arithmetic leaves reliable. */
const numberOf = (value: number, unit: CellUnit): string =>
	String(isPercentage(unit) ? Number((value * 100).toPrecision(12)) : value);

/** Whether less is the aim: as the definition says, or where it says neither, as the programme lists it. */
const isDescending = ({ id, direction }: Definition, { descending }: Iati): boolean =>
	direction === 'none' ? descending.includes(id) : direction === 'down';

/**
 * An indicator with its references, baseline, and the targets and values of the whole and of every published group; null where the edition
 * has no value of it. Of one that is asked at several times the first is the baseline, the last the value.
 */
export function indicator(
	sources: IatiSources,
	definition: Definition,
	measure: string | undefined
): string | null {
	const { spoken, report, iati } = sources;
	const { programme, head, cells } = report;
	const own = cells.filter(({ indicator }) => indicator === definition.id).filter(isMeasured);
	const [first] = own;
	if (!first) return null;
	const asked = definition.measuredBy === 'wave' ? definition.measures[0]?.id : undefined;
	const before = asked === undefined || asked === measure ? undefined : wholeOf(asked);
	const targets = own.flatMap((cell) => {
		const target = targetOfCell(programme, definition, cell);
		return target === null
			? []
			: [element('target', { value: numberOf(target, cell.unit) }, dimensions(cell))];
	});
	return element(
		'indicator',
		{
			measure: isPercentage(first.unit) ? '2' : '1',
			ascending: isDescending(definition, iati) ? '0' : '1',
			'aggregation-status': adds(definition.kind) ? '1' : '0'
		},
		[
			element(
				'title',
				{},
				narratives(spoken, (t) => `${nameIn(t)} (${t(`figures.unit-${first.unit}`)})`)
			),
			element('description', {}, narratives(spoken, describedIn)),
			...references(sources, definition),
			...(before ? [baseline(before)] : []),
			element('period', {}, [
				element('period-start', { 'iso-date': programme.period.from }),
				element('period-end', { 'iso-date': head.on }),
				...targets,
				...own.map(actual)
			])
		]
	);

	function isMeasured(cell: Cell): cell is Cell & { value: number } {
		return (
			measureOf(cell) === measure &&
			hasFigure(cell) &&
			cell.status !== 'held' &&
			groupsOf(cell)['month'] === undefined
		);
	}

	function wholeOf(one: string): (Cell & { value: number }) | undefined {
		const cell = cellOf(cells, definition.id, measureDims(definition, one));
		return hasFigure(cell) && cell.status !== 'held' ? cell : undefined;
	}

	function nameIn(t: Translate): string {
		return definition.measuredBy === 'wave' ? t.text(definition.name) : indicatorName(t, definition, measure);
	}

	function describedIn(t: Translate): string {
		return [definition.formula, definition.limitations].map((text) => t.text(text)).join(' ');
	}

	function dimensions(cell: Cell): string[] {
		const [t] = spoken;
		return Object.entries(groupsOf(cell)).map(([dim, code]) =>
			element('dimension', {
				name: dimName(t, programme, dim),
				value: codeName(t, programme, dim, code, definition)
			})
		);
	}

	function actual(cell: Cell & { value: number }): string {
		const target = targetOfCell(programme, definition, cell);
		return element('actual', { value: numberOf(cell.value, cell.unit) }, [
			...dimensions(cell),
			element(
				'comment',
				{},
				narratives(spoken, (t) => coveredFigure(t, programme, cell, { target }))
			)
		]);
	}

	function baseline(cell: Cell & { value: number }): string {
		return element(
			'baseline',
			{ year: programme.period.from.slice(0, 4), value: numberOf(cell.value, cell.unit) },
			[
				element(
					'comment',
					{},
					narratives(spoken, (t) => figureText(t, cell, null))
				)
			]
		);
	}
}

/**
 * The official indicator of a goal where the programme asks the same, and our own. A vocabulary may be named once: where several official ones
 * would fit, none is.
 */
function references({ report: { programme } }: IatiSources, { id }: Definition): string[] {
	const asked = programme.sdgLinks.filter(
		({ indicator, relation }) => indicator === id && relation === 'aligned-measure'
	);
	const official = programme.sdgs
		.flatMap(({ targets }) => targets)
		.filter(({ code }) => asked.some(({ target }) => target === code))
		.flatMap(({ official }) => Object.values(official)[0]!.match(/\b\d{1,2}\.[0-9a-z]+\.\d\b/g) ?? []);
	const codes = [...new Set(official)];
	return [
		...(codes.length === 1 ? [element('reference', { vocabulary: '9', code: codes[0]! })] : []),
		element('reference', { vocabulary: '99', code: id })
	];
}
