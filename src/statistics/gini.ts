import type { Frequencies } from './frequencies.ts';

/**
 * The Gini coefficient of non-negative values, from how often each occurs: 2·sum(i·x_i) / (n·sum x) - (n + 1)/n
 * over the values in rising order. 0 where all values are equal, (n - 1)/n where one unit has everything.
 *
 * Null without values, and where they add up to 0. Source: Damgaard & Weiner 2000, Ecology 81:1139-1142.
 */
export function gini(frequencies: Frequencies): number | null {
	let [n, sum, ranked] = [0, 0, 0];
	for (const [value, times] of [...frequencies].sort(([a], [b]) => a - b)) {
		ranked += value * ((times * (2 * n + times + 1)) / 2);
		sum += value * times;
		n += times;
	}
	return sum === 0 ? null : (2 * ranked) / (n * sum) - (n + 1) / n;
}
