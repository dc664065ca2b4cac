export interface Stop {
	id: string;
	at: number;
}

/** The mark of a lane that a place is nearest to. */
export const nearest = (lane: readonly Stop[], at: number): string =>
	lane.reduce((best, one) => (Math.abs(one.at - at) < Math.abs(best.at - at) ? one : best)).id;

/**
 * Where a key leads from a mark: left and right along its lane and on to the next one, up and down to the mark of the same time
 * in the lane beside it, home and end to the ends of the lane. Null for other keys, and where there is no way on.
 */
export function walked(
	all: readonly (readonly Stop[])[],
	from: string | undefined,
	key: string
): string | null {
	const lanes = all.filter((lane) => lane.length > 0);
	const row = lanes.findIndex((lane) => lane.some(({ id }) => id === from));
	if (row < 0) return null;
	const lane = lanes[row]!;
	const place = lane.findIndex(({ id }) => id === from);
	const beside = (to: readonly Stop[] | undefined) => (to ? nearest(to, lane[place]!.at) : null);
	switch (key) {
		case 'ArrowRight':
			return (lane[place + 1] ?? lanes[row + 1]?.[0])?.id ?? null;
		case 'ArrowLeft':
			return (lane[place - 1] ?? lanes[row - 1]?.at(-1))?.id ?? null;
		case 'ArrowDown':
			return beside(lanes[row + 1]);
		case 'ArrowUp':
			return beside(lanes[row - 1]);
		case 'Home':
			return lane[0]!.id;
		case 'End':
			return lane.at(-1)!.id;
		default:
			return null;
	}
}
