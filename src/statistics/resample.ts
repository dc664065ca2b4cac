import { pacer, type Pause } from './pace.ts';
import { seeded } from './random.ts';

/** A statistic of values, which it gets in rising order and must not change. */
export type Statistic = (rising: readonly number[]) => number;

/** The number of samples drawn, the seed, and a pause awaited in between. */
export interface ResampleOptions {
	seed: number;
	resamples: number;
	pause: Pause;
}

/**
 * The statistics of `resamples` samples, each as large as `values` and drawn from them with replacement, in
 * rising order. `values` must be in rising order; then samples are too, without being sorted.
 */
export async function resampledStatistics(
	values: readonly number[],
	statistic: Statistic,
	{ seed, resamples, pause }: ResampleOptions
): Promise<Float64Array> {
	const random = seeded(seed);
	const due = pacer();
	const n = values.length;
	const sample = Array<number>(n).fill(0);
	const times = new Uint32Array(n);
	const out = new Float64Array(resamples);
	for (let i = 0; i < resamples; i++) {
		times.fill(0);
		for (let j = 0; j < n; j++) times[Math.floor(random() * n)]!++;
		for (let j = 0, place = 0; j < n; j++) for (let k = times[j]!; k > 0; k--) sample[place++] = values[j]!;
		out[i] = statistic(sample);
		if (due(n)) await pause();
	}
	return out.sort();
}

/** The statistic without one value, and how often that value occurs. */
export interface JackknifeValue {
	value: number;
	times: number;
}

/**
 * The jackknife: the statistic without each value in turn; equal values are computed once.
 */
export async function jackknife(
	values: readonly number[],
	statistic: Statistic,
	pause: Pause
): Promise<JackknifeValue[]> {
	const due = pacer();
	const out: JackknifeValue[] = [];
	for (const [place, value] of values.entries()) {
		const last = out.at(-1);
		if (last !== undefined && value === values[place - 1]) {
			last.times++;
			continue;
		}
		out.push({ value: statistic(values.toSpliced(place, 1)), times: 1 });
		if (due(values.length)) await pause();
	}
	return out;
}
