import { cellName } from '#schemas/cell-name.ts';
import type { EditionCell } from '#schemas/edition.ts';
import type { PublishedEdition } from './draft.ts';
import type { PublishedCell } from './published-cells.ts';

/** So few altered numbers can differ by corrections alone. */
const fewest = 4;

/**
 * Refuses records of people whom an earlier edition knew under other pseudonyms: the same people would be altered anew, as by a second noise key, and
 * deviations could be averaged out. Shows where today's records give for the day of that edition the same exact numbers of who enrolled, while most of
 * the altered ones are others. `recounted` are those figures, under the key of that edition.
 */
export function refuseOtherPseudonyms(
	{ head, cells }: Pick<PublishedEdition, 'head' | 'cells'>,
	recounted: readonly PublishedCell[]
): void {
	if (head.noise_key === undefined) return;
	const again = new Map(recounted.map(({ published }) => [cellName(published), published]));
	const pairs = cells.flatMap((was): [EditionCell, EditionCell][] => {
		const now = again.get(cellName(was));
		return now ? [[was, now]] : [];
	});
	const differing = (status: EditionCell['status']) => {
		const of = pairs.filter(([was]) => was.status === status);
		return { of: of.length, other: of.filter(([was, now]) => was.value !== now.value).length };
	};
	const [exact, altered] = [differing('ok'), differing('perturbed')];
	if (exact.of === 0 || exact.other > 0 || altered.of < fewest || 2 * altered.other <= altered.of) return;
	throw new Error(
		`invalid pseudonyms: edition ${head.name} was made from records of the same people under others, and two sets would let deviations be averaged out; ` +
			'import them again with the key files that they were imported with'
	);
}
