import { uniformFloat32 } from 'pure-rand/distribution/uniformFloat32';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { mix, textHash } from './hash-bits.ts';

/** Draws from one seeded stream. */
export class Random {
	readonly #generator: RandomGenerator;

	constructor(generator: RandomGenerator) {
		this.#generator = generator;
	}

	/** A number in [0, 1). */
	unit(): number {
		return uniformFloat32(this.#generator);
	}

	chance(probability: number): boolean {
		return uniformFloat32(this.#generator) < probability;
	}

	/** A whole number, both ends included. */
	between(low: number, high: number): number {
		return high <= low ? low : uniformInt(this.#generator, low, high);
	}

	pick<T>(list: readonly T[]): T {
		return list[this.between(0, list.length - 1)]!;
	}

	/** One of the keys, drawn by weight. */
	weighted<K extends string>(weights: Readonly<Record<K, number>>): K {
		const entries = Object.entries(weights) as [K, number][];
		let left = this.unit() * entries.reduce((sum, [, weight]) => sum + weight, 0);
		for (const [key, weight] of entries) if ((left -= weight) < 0) return key;
		return entries.at(-1)![0];
	}

	/** Nearly normal, mean 0 and deviation 1: the four bytes of one draw, added up. Its tails end at 3.45. */
	normal(): number {
		const bits = this.#generator.next();
		const sum = (bits & 255) + ((bits >>> 8) & 255) + ((bits >>> 16) & 255) + (bits >>> 24);
		return (sum - 510) / 147.8;
	}
}

/** A stream for each index: the same index gives the same draws, whatever was drawn before it. */
export type Streams = (index: number) => Random;

/** The streams of one subject, e.g. `attendance`, so that a change to one table leaves the others as they are. */
export function streams(seed: number, subject: string): Streams {
	const base = mix(seed ^ textHash(subject));
	return (index) => {
		const start = mix(base ^ mix(index));
		return new Random(
			xoroshiro128plusFromState([mix(start + 1), mix(start + 2), mix(start + 3), mix(start + 4) | 1])
		);
	};
}
