import type { NamedCode } from '#schemas/named-code.ts';

/** Weights of the codes of a programme's list: the middle of the list is drawn most, `undisclosed` seldom. */
export function codeWeights(list: readonly NamedCode[], undisclosed = 0.035): Record<string, number> {
	const known = list.filter((entry) => entry.code !== 'undisclosed');
	const humps = known.map((_, place) => 1 + 1.6 * Math.sin((Math.PI * (place + 0.5)) / known.length));
	const whole = humps.reduce((sum, hump) => sum + hump, 0);
	const weights: [string, number][] = known.map(({ code }, place) => [
		code,
		((1 - undisclosed) * humps[place]!) / whole
	]);
	if (known.length < list.length) weights.push(['undisclosed', undisclosed]);
	return Object.fromEntries(weights);
}
