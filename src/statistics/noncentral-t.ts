import { logGamma } from './log-gamma.ts';
import { normalCdf } from './normal.ts';
import { integral } from './quadrature.ts';
import { rootBetween } from './root.ts';

/** The probability that a normal variable is further than this from its mean is below 1e-16. */
const reach = 8.5;

/** Width of the integration panels; this width gives twelve digits. */
const panel = 3.5;

/**
 * The probability that a noncentral t variable of `v` degrees of freedom and noncentrality `delta` is at most
 * `t`: the normal distribution function of t·x/√v - delta, averaged over x with a chi distribution. Accurate to
 * 1e-10 for v up to 1e5, also where `delta` is far above 37, the limit of the usual series.
 *
 * Source: Owen 1968, Technometrics 10:445-478, with the integral over x by quadrature.
 */
export function noncentralT(t: number, v: number, delta: number): number {
	const front = (1 - v / 2) * Math.LN2 - logGamma(v / 2);
	const chi = (x: number) => Math.exp(front + (v - 1) * Math.log(x) - (x * x) / 2);
	const root = Math.sqrt(v);
	const [first, last] = [Math.max(0, root - reach), root + reach];
	if (t === 0) return normalCdf(-delta);
	const clamped = (x: number) => Math.min(last, Math.max(first, x));
	const turns = [(root * (delta - reach)) / t, (root * (delta + reach)) / t].map(clamped);
	const [from, to] = [Math.min(...turns), Math.max(...turns)];
	const between = (x: number) => normalCdf((t * x) / root - delta) * chi(x);
	return (
		integral(between, from, to, Math.min(panel, (panel * root) / Math.abs(t))) +
		(t > 0 ? integral(chi, to, last, panel) : integral(chi, first, from, panel))
	);
}

/**
 * The 95 % interval of the noncentrality given an observed `t`: with the lower bound the probability of `t` or
 * more is 2.5 %, with the upper bound that of `t` or less.
 *
 * Source: Cumming & Finch 2001, Educational and Psychological Measurement 61:532-574.
 */
export function noncentralityInterval(t: number, v: number): { low: number; high: number } {
	const margin = 4 * Math.sqrt(1 + (t * t) / (2 * v)) + (v < 3 ? 4 * Math.abs(t) : 0);
	const at = (chance: number, from: number, to: number) =>
		rootBetween((delta) => noncentralT(t, v, delta) - chance, from, to);
	return { low: at(0.975, t - margin, t), high: at(0.025, t, t + margin) };
}
