import { clockIn } from './clock.ts';

/** From when to when, in minutes since midnight; after the next midnight it goes on counting. */
export type Span = readonly [from: number, to: number];

/** Tools round what they write, so that a stay may be this many minutes longer or shorter than from join to leave. */
const rounding = 1.5;
const midnight = 24 * 60;

/**
 * The span of one stay of `minutes`; null where a time is missing, or where the row is more than one stay: from the
 * first time that somebody joined to the last that they left, with gaps between.
 */
export function spanOf(join: string, leave: string, minutes: number): Span | null {
	const [from, to] = [clockIn(join), clockIn(leave)];
	if (from === null || to === null) return null;
	const end = to < from ? to + midnight : to;
	return Math.abs(end - from - minutes) <= rounding ? [from, end] : null;
}

/** The time of one person in a meeting, stay by stay: what two devices saw at once counts once. */
export class TimePresent {
	private readonly spans: Span[] = [];
	private total = 0;

	/**
	 * Minutes that a stay adds. Without a span it adds no more than is left of `most`, the length of the meeting; a first
	 * stay counts as it is said.
	 */
	added(minutes: number, span: Span | null, most: number | null): number {
		const room = most === null || this.total === 0 ? minutes : Math.max(0, most - this.total);
		const counted = span === null ? Math.min(minutes, room) : Math.max(0, minutes - this.seen(span));
		if (span !== null) this.spans.push(span);
		this.total += counted;
		return counted;
	}

	/** Minutes of a span that earlier spans hold. */
	private seen([from, to]: Span): number {
		let until = from;
		let minutes = 0;
		for (const [start, end] of [...this.spans].sort(([a], [b]) => a - b)) {
			const [first, last] = [Math.max(start, until), Math.min(end, to)];
			if (last <= first) continue;
			minutes += last - first;
			until = last;
		}
		return minutes;
	}
}
