import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import type { LineFigures } from './catalogue.svelte.ts';
import { found } from './search.ts';
import type { Completeness } from './completeness.ts';
import type { CatalogueView } from './catalogue-view.ts';

/** One line of the catalogue. */
export interface Line {
	definition: Definition;
	/** What the search looks in. */
	text: string;
	figures: LineFigures | undefined;
	/** Null while there are no figures. */
	completeness: Completeness | null;
}

/** The lines that a view lets through, in their order. A goal takes in its targets. */
export function chosenLines(lines: readonly Line[], view: CatalogueView, programme: Programme): Line[] {
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
			found(text, view.search)
	);
}
