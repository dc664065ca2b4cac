import type { Manifest } from '#schemas/manifest.ts';

/** Where undo and redo lead. Numbers are those of the imports whose records are meant; 0: none yet. */
export interface Timeline {
	/** Whose records are in force; null where the history does not reach back to them. */
	shown: number | null;
	/** Behind them, the nearest last. */
	past: number[];
	/** Taken back, the next to come again last. */
	future: number[];
}

/** Replays a history, the oldest first. */
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

/** The imports whose records are in force. */
export const standing = ({ shown, past }: Timeline): ReadonlySet<number> =>
	new Set(shown === null ? past : [...past, shown]);
