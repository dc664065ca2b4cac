import type { Manifest } from '#schemas/manifest.ts';

/** The revisions that undo and redo lead to, by the numbers of the imports whose records are meant; 0: none yet. */
export interface Timeline {
	/** The import whose records are current; null where the history does not reach back to it. */
	shown: number | null;
	/** Earlier imports, the nearest last. */
	past: number[];
	/** Undone imports, the next to be redone last. */
	future: number[];
}

/** Replays a history, oldest first. */
export function timelineOf(history: readonly Manifest[]): Timeline {
	let shown = history[0]?.parent ? null : 0;
	const past: number[] = [];
	const future: number[] = [];
	for (const { revision, entry } of history) {
		if (entry.kind === 'undo') {
			past.pop();
			if (shown !== null) future.push(shown);
			shown = entry.to;
			continue;
		}
		if (shown !== null) past.push(shown);
		if (entry.kind === 'redo') future.pop();
		else future.length = 0;
		shown = entry.kind === 'redo' ? entry.to : revision;
	}
	return { shown, past, future };
}

/** The imports whose records are current. */
export const currentImports = ({ shown, past }: Timeline): ReadonlySet<number> =>
	new Set(shown === null ? past : [...past, shown]);
