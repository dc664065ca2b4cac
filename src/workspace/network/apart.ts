interface Spot {
	x: number;
	y: number;
}

const rounds = 12;
/** Of more people every pair is not looked at: they are too small to be told apart anyway. */
const mostPeople = 500;

/** Moves marks that cover each other apart, along the line between them, until they are `least` pixels away from each other or some rounds are over. */
export function apart(spots: readonly Spot[], least: number, inside: (spot: Spot) => Spot): Spot[] {
	const moved = spots.map((spot) => ({ ...spot }));
	if (spots.length > mostPeople) return moved;
	for (let round = 0; round < rounds; round++) {
		let covered = false;
		for (const [i, one] of moved.entries())
			for (const other of moved.slice(i + 1)) {
				const [x, y] = [other.x - one.x, other.y - one.y];
				const away = Math.hypot(x, y);
				if (away >= least) continue;
				covered = true;
				// Two in one place part sideways.
				const [right, down] = away === 0 ? [1, 0] : [x / away, y / away];
				const push = (least - away) / 2;
				Object.assign(one, inside({ x: one.x - right * push, y: one.y - down * push }));
				Object.assign(other, inside({ x: other.x + right * push, y: other.y + down * push }));
			}
		if (!covered) break;
	}
	return moved;
}
