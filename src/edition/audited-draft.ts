import { gated } from '#disclosure/gate.ts';
import { cellName } from '#schemas/cell-name.ts';
import type { Draft } from './draft.ts';
import { makeDraft, statusCounts, type DraftOf } from './make-draft.ts';

/**
 * Turns records into a draft without the breakdowns in which somebody who puts everything together would learn too much. Throws as
 * `makeDraft` does, and where a figure falls and nothing is left to leave out. What earlier editions give away by themselves stops no other.
 */
export async function auditedDraft(input: DraftOf): Promise<Draft> {
	const draft = await makeDraft(input);
	const { edition, leftOut, breaches, known } = await gated(draft, {
		previous: input.previous,
		truth: draft.truth
	});
	if (breaches.length > 0)
		throw new Error(`invalid edition: the audit finds ${breaches.length} figures that give people away`);
	if (leftOut.length === 0) return { ...draft, known };
	const published = new Set(edition.cells.map(cellName));
	return {
		...edition,
		known,
		catalogue: draft.catalogue.filter(({ id }) => edition.tables.some(({ indicator }) => indicator === id)),
		head: {
			...draft.head,
			left_out: leftOut,
			cells: statusCounts(edition.cells),
			changes: draft.head.changes.filter((change) => published.has(cellName(change)))
		}
	};
}
