/**
 * Pseudo-random numbers in [0, 1), the same for the same seed in Node and in every browser: 32 bits each, from sfc32, a
 * generator with 128 bits of state that passes PractRand. Source: Doty-Humphrey 2010, pracrand.sourceforge.net.
 */
export function seeded(seed: number): () => number {
	let [a, b, c, counter] = [seed | 0, Math.trunc(seed / 2 ** 32) | 0, 0x9e3779b9 | 0, 1];
	const next = () => {
		const sum = (((a + b) | 0) + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (((c << 21) | (c >>> 11)) + sum) | 0;
		return (sum >>> 0) / 2 ** 32;
	};
	// The first numbers still depend visibly on the seed.
	for (let i = 0; i < 15; i++) next();
	return next;
}
