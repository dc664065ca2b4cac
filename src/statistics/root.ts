/**
 * The search ends when a step is this small relative to the result (near zero, to a millionth of the bounds): the
 * next step would not change any digit.
 */
const close = 1e-10;

/**
 * Where a function crosses zero between `low` and `high`, at which it has opposite signs: Ridders' method,
 * which keeps the crossing enclosed and at least halves the enclosure with each step.
 *
 * Throws where both ends have the same sign. Source: Ridders 1979, IEEE Transactions on Circuits and Systems
 * 26:979-980.
 */
export function rootBetween(of: (x: number) => number, low: number, high: number): number {
	let [a, b] = [low, high];
	let [atA, atB] = [of(a), of(b)];
	if (atA === 0) return a;
	if (atB === 0) return b;
	if (!(atA > 0 !== atB > 0)) throw new Error(`invalid bounds: ${low} to ${high}, no change of sign`);
	const enough = (x: number) => close * Math.max(Math.abs(x), 1e-6 * (high - low));
	for (let last = NaN; ;) {
		const middle = (a + b) / 2;
		const atMiddle = of(middle);
		if (atMiddle === 0 || middle === a || middle === b) return middle;
		const slope = Math.sqrt(atMiddle * atMiddle - atA * atB);
		const step = ((middle - a) * (atA > atB ? atMiddle : -atMiddle)) / slope;
		// Where squares underflow to zero the step is meaningless.
		const x = Math.abs(step) < Math.abs(middle - a) ? middle + step : middle;
		if (Math.abs(x - last) <= enough(x)) return x;
		last = x;
		const atX = of(x);
		if (atX === 0) return x;
		if (atMiddle > 0 !== atX > 0) [a, atA, b, atB] = [middle, atMiddle, x, atX];
		else if (atA > 0 !== atX > 0) [b, atB] = [x, atX];
		else [a, atA] = [x, atX];
	}
}
