import { isViews, type SavedView } from './saved-views.svelte.ts';

const kind = 'tidemark-views';

/** Views as a file: names and choices, by ids only. */
export const viewsFile = (programme: string, views: readonly SavedView[]): string =>
	`${JSON.stringify({ kind, version: 2, programme, views }, null, '\t')}\n`;

/** The views in a file; null where it is none of this programme's. */
export function viewsIn(text: string, programme: string): SavedView[] | null {
	try {
		const found = JSON.parse(text) as Record<string, unknown> | null;
		const fits = found?.['kind'] === kind && found['version'] === 2 && found['programme'] === programme;
		return fits && isViews(found['views'])
			? found['views'].map(({ name, search }) => ({ name, search }))
			: null;
	} catch {
		return null;
	}
}
