import type { Factor, Unknown } from './factor-graph.ts';

export interface Sampling {
	/** How often every move is tried, on average. */
	sweeps: number;
	random: () => number;
}

/** How likely each value of an unknown is, and how many independent draws tell so of its likeliest value. */
export interface Sampled {
	values: Map<number, number>;
	draws: number;
}

/** A way to change unknowns, by one each, after which every sum still holds. */
interface Move {
	at: Int32Array;
	by: Int32Array;
	factors: Int32Array;
}

/** So many moves are kept of an unknown that is in one sum, and so often more chains tried. */
const [kept, tries, longest, batches] = [6, 8, 200, 25];

/**
 * Changes of unknowns that keep all sums, found by chance: one is changed by one, and whichever sums no longer hold are mended by others in
 * them, preferably such as are in few, until all hold. Most are such as are possible at the beginning of the walk; that they are, is all
 * that they depend on it.
 */
class Moves {
	readonly #index: ReadonlyMap<Unknown, number>;
	readonly #unknowns: readonly Unknown[];
	readonly #factors: readonly Factor[];
	/** The factors that an unknown is in, and those of them that are sums, if only mostly. */
	readonly #of: number[][];
	readonly #sums: number[][];
	readonly #random: () => number;
	readonly #start: Int32Array;

	constructor(
		unknowns: readonly Unknown[],
		factors: readonly Factor[],
		{ start, random }: { start: Int32Array; random: () => number }
	) {
		this.#start = start;
		this.#unknowns = unknowns;
		this.#factors = factors;
		this.#random = random;
		this.#index = new Map(unknowns.map((unknown, i) => [unknown, i]));
		this.#of = unknowns.map(() => []);
		this.#sums = unknowns.map(() => []);
		factors.forEach(({ unknowns: those, signs }, f) =>
			those.forEach((unknown) => {
				const i = this.#index.get(unknown)!;
				this.#of[i]!.push(f);
				if (signs) this.#sums[i]!.push(f);
			})
		);
	}

	all(): Move[] {
		const found = new Map<string, Move>();
		this.#unknowns.forEach(({ prior }, from) => {
			if (prior.length < 2) return;
			const own = new Set<string>();
			const enough = kept * Math.max(1, this.#sums[from]!.length);
			for (let i = 0; i < tries * enough && own.size < enough; i++) {
				const changes = this.#chain(from);
				if (!changes) continue;
				const list = [...changes].sort(([a], [b]) => a - b);
				// A move and its reverse are one.
				const sign = list[0]![1];
				const key = list.map(([at, by]) => `${at}${by === sign ? '' : '-'}`).join();
				own.add(key);
				if (found.has(key)) continue;
				const factors = new Set(list.flatMap(([at]) => this.#of[at]!));
				found.set(key, {
					at: Int32Array.from(list, ([at]) => at),
					by: Int32Array.from(list, ([, by]) => by),
					factors: Int32Array.from(factors)
				});
			}
		});
		return [...found.values()];
	}

	#chain(from: number): Map<number, number> | null {
		const first = this.#random() < 0.5 ? 1 : -1;
		const changes = new Map([[from, first]]);
		const isPossible = this.#random() < 0.8;
		const off = new Map<number, number>();
		// What mostly adds up is kept so now always, now never, now here and there.
		const share = Math.floor(this.#random() * 3) / 2;
		const isKept = new Map<number, boolean>();
		const keeps = (f: number): boolean => {
			if (!this.#factors[f]!.isLoose) return true;
			let kept = isKept.get(f);
			if (kept === undefined) isKept.set(f, (kept = this.#random() < share));
			return kept;
		};
		const change = (at: number, by: number) => {
			for (const f of this.#sums[at]!) {
				if (!keeps(f)) continue;
				const { unknowns, signs } = this.#factors[f]!;
				const now = (off.get(f) ?? 0) + by * signs![unknowns.indexOf(this.#unknowns[at]!)]!;
				if (now === 0) off.delete(f);
				else off.set(f, now);
			}
		};
		change(from, first);
		while (off.size > 0 || (isPossible && this.#impossible(changes, isKept, off))) {
			if (changes.size > longest) return null;
			const [f, sum] = [...off][Math.floor(this.#random() * off.size)]!;
			if (Math.abs(sum) > 1) return null;
			const { unknowns, signs } = this.#factors[f]!;
			const free = unknowns.flatMap((unknown, i) => {
				const at = this.#index.get(unknown)!;
				if (unknown.prior.length < 2 || changes.has(at)) return [];
				const by = -sum * signs![i]!;
				if (isPossible && !unknown.prior[this.#start[at]! + by - unknown.first]) return [];
				return [{ at, by, weight: this.#sums[at]!.length ** -2 }];
			});
			let left = this.#random() * free.reduce((all, { weight }) => all + weight, 0);
			const next = free.find(({ weight }) => (left -= weight) < 0);
			if (!next) return null;
			changes.set(next.at, next.by);
			change(next.at, next.by);
		}
		return changes;
	}

	/** Has what mostly adds up do so where it is impossible otherwise; whether there was any. */
	#impossible(
		changes: ReadonlyMap<number, number>,
		isKept: Map<number, boolean>,
		off: Map<number, number>
	): boolean {
		for (const at of changes.keys())
			for (const f of this.#sums[at]!) {
				const { unknowns, signs, isLoose, weight } = this.#factors[f]!;
				if (!isLoose || isKept.get(f)) continue;
				const places = unknowns.map((unknown) => this.#index.get(unknown)!);
				const by = places.map((place) => changes.get(place) ?? 0);
				const values = Int32Array.from(places, (place, i) => this.#start[place]! + by[i]!);
				if (weight([...places.keys()], values) > 0) continue;
				isKept.set(f, true);
				const sum = by.reduce((all, one, i) => all + one * signs![i]!, 0);
				if (sum !== 0) off.set(f, sum);
			}
		return off.size > 0;
	}
}

/** Draws on average, given how often a value was met in each part of the draws. */
function independent(met: readonly number[], each: number): number {
	const mean = met.reduce((a, b) => a + b, 0) / met.length;
	const between = met.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (met.length - 1);
	const share = mean / each;
	const variance = between / each ** 2 / met.length;
	return variance === 0 ? 0 : (share * (1 - share)) / variance;
}

/** Whether a combination of values is possible. */
export const isPossible = (factors: readonly Factor[], values: ReadonlyMap<Unknown, number>): boolean =>
	factors.every(({ unknowns, weight }) => {
		const of = Int32Array.from(unknowns, (unknown) => values.get(unknown) ?? NaN);
		const likely = unknowns.every(({ prior, first }, i) => (prior[of[i]! - first] ?? 0) > 0);
		return likely && weight([...unknowns.keys()], of) > 0;
	});

/**
 * How likely each value of each unknown is, given everything: a random walk through all that is possible (Metropolis), which stays at each
 * combination of values as often as it is likely. It begins at the truth, `start`, which is one draw of what is likely if the model is
 * right, so that nothing at the beginning need be thrown away; a walk that were too short would find the truth likelier than it is, not less. Null where
 * the truth is impossible to who takes something for granted that is not so.
 */
export function sampled(
	factors: readonly Factor[],
	start: ReadonlyMap<Unknown, number>,
	{ sweeps, random }: Sampling
): Map<Unknown, Sampled> | null {
	const unknowns = [...new Set(factors.flatMap((factor) => factor.unknowns))];
	const index = new Map(unknowns.map((unknown, i) => [unknown, i]));
	const values = Int32Array.from(unknowns, (unknown) => start.get(unknown) ?? NaN);
	const places = factors.map((factor) => factor.unknowns.map((unknown) => index.get(unknown)!));
	const priors = unknowns.map(({ prior }) => prior);
	const firsts = unknowns.map(({ first }) => first);
	const priorOf = (at: number, value: number) => priors[at]![value - firsts[at]!] ?? 0;
	const weightOf = (f: number) => factors[f]!.weight(places[f]!, values);
	const weights = Float64Array.from(factors, (_, f) => weightOf(f));
	if (!isPossible(factors, start)) return null;
	const moves = new Moves(unknowns, factors, { start: values.slice(), random }).all();
	const counts = unknowns.map(({ prior }) => prior.map(() => new Float64Array(batches)));
	const fresh = new Float64Array(factors.length).fill(-1);
	const before = new Int32Array(unknowns.length).fill(-1);
	const [touched, seen]: [number[], number[]] = [[], []];
	const beside = neighbours(moves, factors);
	const perBatch = Math.max(1, Math.ceil(sweeps / batches));
	for (let batch = 0; batch < batches; batch++)
		for (let sweep = 0; sweep < perBatch; sweep++) {
			for (let step = 0; step < moves.length; step++) {
				const one = Math.floor(random() * moves.length);
				const near = beside[one]!;
				const other = random() < 0.5 ? near[Math.floor(random() * near.length)] : undefined;
				walk(moves[one], other === undefined ? undefined : moves[other]);
			}
			values.forEach((value, at) => (counts[at]![value - unknowns[at]!.first]![batch]! += 1));
		}
	return new Map(
		unknowns.map((unknown, at) => {
			const of = counts[at]!.map((met) => met.reduce((a, b) => a + b, 0) / (batches * perBatch));
			const top = of.indexOf(Math.max(...of));
			return [
				unknown,
				{
					values: new Map(of.flatMap((p, i) => (p > 0 ? [[unknown.first + i, p] as const] : []))),
					draws: independent([...counts[at]![top]!], perBatch)
				}
			];
		})
	);

	/** Tries a move, or two at once, each either way. */
	function walk(...two: (Move | undefined)[]): void {
		const least = random();
		for (const move of two) {
			if (!move) continue;
			const sign = random() < 0.5 ? 1 : -1;
			for (let i = 0; i < move.at.length; i++) {
				const at = move.at[i]!;
				// Of two moves the one may pass through what is impossible, so that both are weighed against the beginning.
				if (before[at] === -1) {
					before[at] = values[at]!;
					touched.push(at);
				}
				values[at]! += sign * move.by[i]!;
			}
		}
		let ratio = 1;
		for (const at of touched) {
			ratio *= priorOf(at, values[at]!) / priorOf(at, before[at]!);
			if (ratio === 0) break;
		}
		for (const move of two) {
			if (!move) continue;
			for (const f of move.factors) {
				if (ratio === 0) break;
				if (fresh[f] !== -1) continue;
				seen.push(f);
				fresh[f] = weightOf(f);
				ratio *= fresh[f] / weights[f]!;
			}
		}
		const isTaken = ratio > least;
		for (const f of seen) {
			if (isTaken) weights[f] = fresh[f]!;
			fresh[f] = -1;
		}
		for (const at of touched) {
			if (!isTaken) values[at] = before[at]!;
			before[at] = -1;
		}
		touched.length = 0;
		seen.length = 0;
	}
}

/** For each move those that touch one of its factors that is no sum. */
function neighbours(moves: readonly Move[], factors: readonly Factor[]): number[][] {
	const touching = factors.map((): number[] => []);
	moves.forEach((move, i) => {
		for (const f of move.factors) if (factors[f]!.isLoose ?? !factors[f]!.signs) touching[f]!.push(i);
	});
	return moves.map((move, i) => [
		...new Set([...move.factors].flatMap((f) => touching[f]!.filter((other) => other !== i)))
	]);
}
