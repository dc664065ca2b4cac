import type { Interval } from '#statistics/interval.ts';

/** The number of steps that the largest value is at most away from nought. */
const steps = 20;

/**
 * An interval whose ends lie on steps of 1, 2 or 5 times a power of ten, never within the one given. `reach` is the largest value, either
 * way, that any unit has: steps are a twentieth of it or more, so that an end does not tell what one of them has.
 */
export function roundedOutwards({ low, high }: Interval, reach: number): Interval {
	if (reach <= 0) return { low, high };
	const least = reach / steps;
	const power = Math.floor(Math.log10(least));
	const factor = [1, 2, 5, 10].find((one) => one * 10 ** power >= least) ?? 10;
	// Division by a power of ten is exact where multiplication by its inverse is not.
	const onSteps = (value: number, round: (n: number) => number) =>
		power < 0
			? (round((value * 10 ** -power) / factor) * factor) / 10 ** -power
			: round(value / (factor * 10 ** power)) * factor * 10 ** power;
	return { low: onSteps(low, Math.floor), high: onSteps(high, Math.ceil) };
}
