import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import type { LineFigures } from './catalogue.svelte.ts';
import { matchesSearch } from './search.ts';
import type { Completeness } from './completeness.ts';
import type { CatalogueView } from './catalogue-view.ts';

export interface CatalogueLine {
	definition: Definition;
	/** The text that is searched. */
	text: string;
	figures: LineFigures | undefined;
	/** Null while there are no figures. */
	completeness: Completeness | null;
}

/** The lines that match a view, in order. A goal includes its targets. */
export function matchingLines(
	lines: readonly CatalogueLine[],
	view: CatalogueView,
	programme: Programme
): CatalogueLine[] {
	const linked = (id: string, sdg: string) =>
		programme.sdgLinks.some(
			({ indicator, target }) => indicator === id && (target === sdg || target.split('.')[0] === sdg)
		);
	return lines.filter(
		({ definition, text, completeness }) =>
			(view.level === null || definition.level === view.level) &&
			(view.theme === null || definition.theme === view.theme) &&
			(view.sdg === null || linked(definition.id, view.sdg)) &&
			(view.standing === null || completeness?.standing === view.standing) &&
			matchesSearch(text, view.search)
	);
}
