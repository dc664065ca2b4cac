const order = 16;

/**
 * Abscissae and weights on (-1, 1): the roots of the Legendre polynomial, by Newton's method from Chebyshev's.
 */
const points = Array.from({ length: order }, (_, i) => {
	let x = Math.cos((Math.PI * (i + 0.75)) / (order + 0.5));
	let slope = 1;
	for (let step = 0; step < 8; step++) {
		let [before, now] = [1, x];
		for (let k = 2; k <= order; k++) [before, now] = [now, ((2 * k - 1) * x * now - (k - 1) * before) / k];
		slope = (order * (x * now - before)) / (x * x - 1);
		x -= now / slope;
	}
	return { x, weight: 2 / ((1 - x * x) * slope * slope) };
});

/**
 * The integral of a smooth function, by Gauss-Legendre quadrature with 16 points on panels of width at most
 * `panel`; 0 where `to` is not above `from`. Source: Abramowitz & Stegun 1964, 25.4.29.
 */
export function integral(of: (x: number) => number, from: number, to: number, panel: number): number {
	if (to <= from) return 0;
	const panels = Math.ceil((to - from) / panel);
	const half = (to - from) / panels / 2;
	let sum = 0;
	for (let i = 0; i < panels; i++) {
		const middle = from + (2 * i + 1) * half;
		for (const { x, weight } of points) sum += weight * of(middle + half * x);
	}
	return sum * half;
}
