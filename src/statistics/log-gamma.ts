/** From here on Stirling's series is accurate to the last digit. */
const large = 15;

/**
 * The logarithm of the gamma function for x > 0, with a relative accuracy of 1e-14: Stirling's series, for
 * small x after the necessary steps of the recurrence. Source: Abramowitz & Stegun 1964, 6.1.15 and 6.1.41.
 */
export function logGamma(x: number): number {
	let product = 1;
	let y = x;
	for (; y < large; y++) product *= y;
	const square = 1 / (y * y);
	const series =
		(1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / y;
	return (y - 0.5) * Math.log(y) - y + Math.log(2 * Math.PI) / 2 + series - Math.log(product);
}
