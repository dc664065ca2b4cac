import { pacer, type Pause } from './pace.ts';
import { seeded } from './random.ts';

/** What one number says of many, which it gets in rising order and leaves as they are. */
export type Statistic = (rising: readonly number[]) => number;

/** How often samples are drawn anew, and from which seed; what pauses the work. */
export interface Redrawing {
	seed: number;
	resamples: number;
	pause: Pause;
}

/**
 * The statistic of `resamples` samples, each as large as `values` and drawn from them with replacement, in
 * rising order. Values must be in rising order too; then samples are, without being sorted.
 */
export async function redrawn(
	values: readonly number[],
	statistic: Statistic,
	{ seed, resamples, pause }: Redrawing
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

/** The statistic without one value, and of how many values this is so. */
export interface LeftOneOut {
	value: number;
	times: number;
}

/**
 * The jackknife: the statistic without each value in turn; equal values are left out once for all of them.
 */
export async function leftOneOut(
	values: readonly number[],
	statistic: Statistic,
	pause: Pause
): Promise<LeftOneOut[]> {
	const due = pacer();
	const out: LeftOneOut[] = [];
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
