/** By how much counts are altered: at most `most` either way, with this variance once counts are far enough from nought. */
export interface Deviation {
	most: number;
	variance: number;
}

/** What a true count may be published as, with the probability of each; the probabilities add up to 1. */
export type Outcomes = readonly (readonly [published: number, probability: number])[];

const steps = 200;

/** Weights exp(a v + b v²), scaled to probabilities: of all with the same mean and variance, those of most entropy. */
function weights(values: readonly number[], a: number, b: number): number[] {
	const logs = values.map((v) => a * v + b * v * v);
	const top = Math.max(...logs);
	const raw = logs.map((log) => Math.exp(log - top));
	const sum = raw.reduce((all, one) => all + one, 0);
	return raw.map((one) => one / sum);
}

const moment = (values: readonly number[], p: readonly number[], power: number): number =>
	values.reduce((sum, v, i) => sum + p[i]! * v ** power, 0);

/** The variance of two values, one on either side of nought, with mean 0. */
const spread = ([low, high]: readonly [number, number]): number => -low * high;

/** All probability on two values, one on either side of nought, with mean 0. */
const onlyAt = (values: readonly number[], [low, high]: readonly [number, number]): number[] =>
	values.map((v) => {
		if (low === high) return v === low ? 1 : 0;
		return v === low ? high / (high - low) : v === high ? -low / (high - low) : 0;
	});

/**
 * The distribution over `values` of most entropy with mean 0 and the given variance, or the nearest variance that the values allow.
 * Newton's method for the two multipliers. Values must lie on both sides of nought, or be nought.
 */
export function mostEntropy(values: readonly number[], variance: number): number[] {
	const [below, above] = [values.filter((v) => v <= 0), values.filter((v) => v >= 0)];
	const nearest = [Math.max(...below), Math.min(...above)] as const;
	const farthest = [Math.min(...below), Math.max(...above)] as const;
	if (variance <= spread(nearest)) return onlyAt(values, nearest);
	if (variance >= spread(farthest)) return onlyAt(values, farthest);
	let [a, b] = [0, 0];
	for (let step = 0; step < steps; step++) {
		const p = weights(values, a, b);
		const [m1, m2, m3, m4] = [1, 2, 3, 4].map((power) => moment(values, p, power)) as [
			number,
			number,
			number,
			number
		];
		const [f1, f2] = [m1, m2 - variance];
		if (Math.abs(f1) < 1e-14 && Math.abs(f2) < 1e-14) break;
		const [j11, j12, j22] = [m2 - m1 * m1, m3 - m1 * m2, m4 - m2 * m2];
		const det = j11 * j22 - j12 * j12;
		const [da, db] = [(j22 * f1 - j12 * f2) / det, (j11 * f2 - j12 * f1) / det];
		const pace = Math.min(1, 1 / Math.max(Math.abs(da), Math.abs(db)));
		a -= pace * da;
		b -= pace * db;
	}
	return weights(values, a, b);
}

/** The least count from which every deviation is possible. */
const settledAt = ({ most }: Deviation): number => 2 * most;

/**
 * What a count of people may be published as: nought stays nought, a count is never published as one to `most - 1`, and otherwise it is
 * altered by at most `most` either way. The mean is the true count; the variance is that of the deviation, or as near to it as so
 * small a count allows; of all such distributions it is the one of most entropy.
 *
 * Sources: Giessing 2016, doi:10.1007/978-3-319-45381-1_18; Fraser and Wooton 2005 (Australian Bureau of Statistics); the package
 * ptable of sdcTools.
 */
export function outcomesOf(count: number, deviation: Deviation): Outcomes {
	const { most, variance } = deviation;
	if (count === 0) return [[0, 1]];
	const at = Math.min(count, settledAt(deviation));
	const values = Array.from({ length: 2 * most + 1 }, (_, i) => i - most).filter(
		(v) => at + v === 0 || at + v >= most
	);
	const p = mostEntropy(values, variance);
	return values.map((v, i) => [count + v, p[i]!] as const).filter(([, probability]) => probability > 0);
}

const kept = new Map<string, Outcomes>();

/**
 * What a count is published as, given a number from 0 up to 1 that its records alone determine. The same number gives the same
 * deviation. Where not all that it may be published as fits, it is drawn from what does.
 */
export function altered(
	count: number,
	chance: number,
	deviation: Deviation,
	fits: (published: number) => boolean = () => true
): number {
	const at = Math.min(count, settledAt(deviation));
	const key = `${at} ${deviation.most} ${deviation.variance}`;
	const all = kept.get(key) ?? outcomesOf(at, deviation);
	kept.set(key, all);
	const outcomes = all.filter(([published]) => fits(count - at + published));
	let left = chance * outcomes.reduce((sum, [, probability]) => sum + probability, 0);
	for (const [published, probability] of outcomes) {
		left -= probability;
		if (left < 0) return count - at + published;
	}
	return count - at + outcomes.at(-1)![0];
}
