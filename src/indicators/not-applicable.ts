import { characteristicsOf } from '#schemas/characteristics-of.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { inapplicableFilter } from './dims.ts';
import { absentFigure } from './absent-figure.ts';
import type { Figure } from './figure.ts';
import { wavesOf } from './waves-of.ts';

/** Whether an instrument asks this scale in these waves, or in several if none is named, and links the answers of a person. */
const hasLinkedWaves = (scale: string, waves: string[], programme: Programme) =>
	programme.instruments.some(
		(instrument) =>
			instrument.linked &&
			instrument.waves.length > 1 &&
			waves.every((wave) => instrument.waves.some((asked) => asked === wave)) &&
			instrument.items.some((item) => item.scale_code === scale)
	);

/** Whether the forms that a definition counts are found by the people who filled them in. */
const countsPeoplesForms = ({ counts, links }: Definition) =>
	counts === 'response' && links.includes('participant');

/** Whether the answers to a question have the id of a person. */
const isLinked = (item: string, programme: Programme) =>
	programme.instruments.some(
		({ linked, items }) => linked && items.some(({ item_code }) => item_code === item)
	);

/** The figure of an indicator that needs a characteristic that the programme does not ask for; null when all are there. */
export function absentForProgramme({ needs }: Definition, programme: Programme): Figure | null {
	const asked = characteristicsOf(programme).map(({ code }) => code);
	return needs.some((code) => !asked.includes(code)) ? absentFigure('not-collected', 'not-asked') : null;
}

/** The figure of an indicator whose answers cannot be joined by person; null when they can, or need not be. */
export function absentForDefinition(definition: Definition, programme: Programme): Figure | null {
	if (countsPeoplesForms(definition) && !definition.items.every((item) => isLinked(item, programme)))
		return absentFigure('not-applicable', 'unlinked-waves');
	if (
		definition.linkedScale !== null &&
		!hasLinkedWaves(definition.linkedScale, wavesOf(definition), programme)
	)
		return absentFigure('not-applicable', 'unlinked-waves');
	return null;
}

/** The figure for a filter that does not apply to these units; null when all filters apply. */
export const absentForFilter = (
	definition: Definition,
	dims: ReadonlySet<Dim>,
	where: Filters
): Figure | null =>
	inapplicableFilter(where, definition, dims) === null ? null : absentFigure('not-applicable', 'filter');
