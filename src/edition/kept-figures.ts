import { publishedFigures, type FiguresOf } from './make-draft.ts';
import type { PublishedCell } from './published-cells.ts';

type Hear = NonNullable<FiguresOf['onEach']>;

interface Kept {
	key: string;
	/** Who waits for the figures while they are computed, and is told how far that is. */
	hearers: Set<Hear>;
	progress: Parameters<Hear> | null;
	figures: Promise<PublishedCell[]>;
}

/**
 * Computes the figures of the same records once for several drafts: a new name or day needs no new figures. Those of the last noise key
 * and the last exclusions are kept. The work ends when everybody who waits for it throws on being told of its progress, or when
 * others are asked for.
 */
export function keptFigures(compute = publishedFigures): (of: FiguresOf) => Promise<PublishedCell[]> {
	let kept: Kept | null = null;
	return ({ onEach = () => {}, ...of }) => {
		const key = JSON.stringify([of.noiseKey && [...of.noiseKey], [...(of.without ?? [])].sort()]);
		if (kept?.key === key) {
			if (kept.progress) onEach(...kept.progress);
			kept.hearers.add(onEach);
			return kept.figures;
		}
		kept?.hearers.clear();
		const tell: Hear = (...progress) => {
			one.progress = progress;
			for (const hear of one.hearers)
				try {
					hear(...progress);
				} catch {
					one.hearers.delete(hear);
				}
			if (one.hearers.size > 0) return;
			if (kept === one) kept = null;
			throw new Error('ended');
		};
		const one: Kept = {
			...{ key, hearers: new Set([onEach]), progress: null },
			figures: compute({ ...of, onEach: tell })
		};
		kept = one;
		one.figures.catch(() => {
			if (kept === one) kept = null;
		});
		return one.figures;
	};
}
