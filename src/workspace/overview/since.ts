import type { ImportEntry, Manifest } from '#schemas/manifest.ts';
import type { Visit } from '#state/last-visit.ts';

/** What one revision changed; the numbers are of records in all tables. */
export type Since =
	| { kind: 'import'; revision: number; recipe: string; added: number; changed: number; removed: number }
	| {
			kind: 'contribution';
			revision: number;
			country: string;
			added: number;
			changed: number;
			removed: number;
	  }
	| ({ kind: 'hand'; revision: number } & NonNullable<ImportEntry['byHand']>)
	| { kind: 'undo' | 'redo' | 'workspace'; revision: number };

/** What changed since a visit, newest first. Records that were deleted since have revisions of their own, from 1 on. */
export function since(history: readonly Manifest[], visit: Visit): Since[] {
	const sum = (changes: readonly { added: number; changed: number; removed: number }[]) => ({
		added: changes.reduce((all, { added }) => all + added, 0),
		changed: changes.reduce((all, { changed }) => all + changed, 0),
		removed: changes.reduce((all, { removed }) => all + removed, 0)
	});
	return history
		.filter(({ revision }) => revision > visit.revision)
		.map(({ revision, entry }): Since => {
			if (entry.kind === 'import' && entry.byHand) return { kind: 'hand', revision, ...entry.byHand };
			if (entry.kind === 'import')
				return { kind: 'import', revision, recipe: entry.recipe.name, ...sum(entry.changes) };
			if (entry.kind === 'contribution')
				return { kind: 'contribution', revision, country: entry.country, ...sum(entry.changes) };
			return { kind: entry.kind, revision };
		});
}
