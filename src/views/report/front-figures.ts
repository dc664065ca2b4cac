import type { InMonths } from '../event-months-of.ts';
import { hasFigure, isCurrent } from '#language/figure.ts';
import { isPrimary } from '#language/outcome-role.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Cell } from '#schemas/cell.ts';
import { countsPeople } from '#schemas/counts-people.ts';
import type { Definition } from '#schemas/indicator.ts';
import { kinds } from '#schemas/kinds.ts';
import { measureDims } from '#schemas/measure.ts';
import type { Programme } from '#schemas/programme.ts';
import { targetOfCell } from '#schemas/target-of.ts';
import { most, reported } from './reported.ts';
import { sectionOf, sections } from './sections.ts';

/** An edition, as the first page needs it. */
export interface FrontSources {
	programme: Programme;
	catalogue: readonly Definition[];
	cells: readonly Cell[];
	events?: InMonths | undefined;
}

/**
 * The figures whose charts carry the first page, at most six, in the order of the report: those that the programme names in `front`, if it
 * names so few. Otherwise its primary outcomes; then from each section without one the number of people, or what has a plan, or
 * the first; then more of what has a plan, and of the others, until there are six. Only what can be drawn and has a figure of this edition.
 */
export function frontFigures(sources: FrontSources): Definition[] {
	const { programme, catalogue } = sources;
	const named = programme.front && programme.front.length <= most ? programme.front : null;
	if (named) {
		const said = named.flatMap((id) => catalogue.filter((one) => one.id === id));
		return said.filter((one) => isDrawn(sources, one));
	}
	const candidates = reported(programme, catalogue).filter((one) => isDrawn(sources, one));
	const planned = (one: Definition) => hasPlan(sources, one);
	const chosen = new Set(candidates.filter(({ id }) => isPrimary(programme, id)));
	for (const section of sections) {
		const own = candidates.filter((one) => sectionOf(one) === section);
		if (own.some((one) => chosen.has(one))) continue;
		const first = own.find(countsPeople) ?? own.find(isGrowth) ?? own.find(planned) ?? own[0];
		if (first) chosen.add(first);
	}
	const rest = candidates.filter((one) => !chosen.has(one));
	for (const one of [...rest.filter(planned), ...rest.filter((other) => !planned(other))])
		if (chosen.size < most) chosen.add(one);
	return sections.flatMap((section) =>
		[...chosen].slice(0, most).filter((one) => sectionOf(one) === section)
	);
}

const isGrowth = ({ kind }: Definition) => kinds[kind].drawn === 'line';

const wholeOf = ({ cells }: FrontSources, definition: Definition) =>
	cellOf(cells, definition.id, measureDims(definition, definition.measures[0]?.id));

/** Whether a figure has a chart that shows more than a number, and a figure of this edition. */
function isDrawn(sources: FrontSources, definition: Definition): boolean {
	const whole = wholeOf(sources, definition);
	if (!hasFigure(whole) || !isCurrent(whole)) return false;
	return isGrowth(definition) || (definition.dims.includes('country') && definition.scope === 'country');
}

function hasPlan(sources: FrontSources, definition: Definition): boolean {
	const whole = wholeOf(sources, definition);
	return whole !== undefined && targetOfCell(sources.programme, definition, whole) !== null;
}
