import { presolved, type Presolved } from './presolve.ts';
import { Infeasible, type Bounds } from './system.ts';
import type { Choice, World } from './world.ts';

export interface Settled {
	/** What each unknown can be, as far as it shows without solving. */
	bounds: ReadonlyMap<string, Bounds>;
	/** What is left to choose from. */
	choices: Choice[];
}

/** Bounds and choices narrow each other so many times at most. */
const rounds = 8;

/**
 * Narrows a world by going from equation to equation and from choice to choice until nothing moves. What is left is sound: no value that is possible
 * is lost.
 */
export function settled({ system, choices }: Pick<World, 'system' | 'choices'>): Settled {
	const bounds = new Map(system.bounds);
	let left = choices;
	for (let round = 0; ; round++) {
		const now = boundsIn(presolved({ bounds, equations: system.equations }));
		const moved = new Set<string>();
		left = left.map(({ ids, options }) => {
			const ends = ids.map(now);
			const kept = options.filter((option) =>
				option.every((value, i) => value >= ends[i]!.low && value <= ends[i]!.high)
			);
			if (kept.length === 0) throw new Infeasible();
			ids.forEach((id, i) => {
				const values = kept.map((option) => option[i]!);
				const [low, high] = [Math.min(...values), Math.max(...values)];
				if (low <= ends[i]!.low && high >= ends[i]!.high) return;
				const before = bounds.get(id)!;
				const after = { low: Math.max(before.low, low), high: Math.min(before.high, high) };
				if (after.low === before.low && after.high === before.high) return;
				bounds.set(id, after);
				moved.add(id);
			});
			return { ids, options: kept };
		});
		if (moved.size > 0 && round < rounds) continue;
		return { bounds: new Map([...bounds.keys()].map((id) => [id, now(id)])), choices: left };
	}
}

const boundsIn =
	({ bounds, aliasOf }: Presolved) =>
	(id: string): Bounds => {
		const { id: root, back } = aliasOf(id);
		const { low, high } = bounds.get(root)!;
		const [least, greatest] = back([low, high]);
		return { low: least, high: greatest };
	};
