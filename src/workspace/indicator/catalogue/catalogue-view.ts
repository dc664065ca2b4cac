import { decodeFilters, encodeFilters, type Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { completenessLevels, type CompletenessLevel } from './completeness.ts';
import { levels, type Level } from '#schemas/levels.ts';

/** What the catalogue shows; it is stored in the address only. Null means that a filter is not set. */
export interface CatalogueView {
	/** Words that an indicator must contain, as typed. */
	search: string;
	level: Level | null;
	/** A goal, "8", or one of its targets, "8.3". */
	sdg: string | null;
	standing: CompletenessLevel | null;
	theme: string | null;
	/** The groups that the figures are about. */
	where: Filters;
}

export const emptyView: CatalogueView = {
	search: '',
	level: null,
	sdg: null,
	standing: null,
	theme: null,
	where: {}
};

/** Filters that choose indicators, by their names in the address. */
const choices = { level: 'level', sdg: 'sdg', standing: 'data', theme: 'theme' } as const;
export type Choice = keyof typeof choices;

/** Goals and targets that some indicator is linked to, each goal before its targets, in the programme's order. */
export const linkedGoals = ({ sdgs, sdgLinks }: Programme): { goal: number; targets: string[] }[] =>
	sdgs
		.map(({ goal, targets }) => ({
			goal,
			targets: targets
				.map(({ code }) => code)
				.filter((code) => sdgLinks.some(({ target }) => target === code))
		}))
		.filter(({ targets }) => targets.length > 0);

/** The address form; unset filters are omitted, so that a link is as short as its view. */
export function encodeView(view: CatalogueView): URLSearchParams {
	const params = new URLSearchParams();
	// A space at the end may be the beginning of a next word, so it must be kept while typing.
	if (view.search.trim() !== '') params.set('q', view.search);
	for (const [choice, name] of Object.entries(choices) as [Choice, string][])
		if (view[choice] !== null) params.set(name, view[choice]);
	for (const [name, value] of encodeFilters(view.where)) params.set(name, value);
	return params;
}

/**
 * Reads the address form. What the programme or its catalogue does not know is ignored, so that an old link
 * still opens.
 */
export function decodeView(
	params: URLSearchParams,
	programme: Programme,
	catalogue: readonly Pick<Definition, 'theme'>[]
): CatalogueView {
	const known = (choice: Choice, values: readonly string[]) =>
		values.find((value) => value === params.get(choices[choice])) ?? null;
	const goals = linkedGoals(programme).flatMap(({ goal, targets }) => [String(goal), ...targets]);
	return {
		search: params.get('q') ?? '',
		level: known('level', levels) as Level | null,
		sdg: known('sdg', goals),
		standing: known('standing', completenessLevels) as CompletenessLevel | null,
		theme: known(
			'theme',
			catalogue.map((one) => one.theme)
		),
		where: decodeFilters(params, programme)
	};
}

/** How many filters are set, including the search. */
export const filterCount = (view: CatalogueView): number =>
	Number(view.search.trim() !== '') +
	(Object.keys(choices) as Choice[]).filter((choice) => view[choice] !== null).length;
