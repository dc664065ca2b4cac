/** A text in which the given stretches are spaces: what was understood there is not read as something else. */
export function blanked(text: string, stretches: readonly { from: number; to: number }[]): string {
	let rest = text;
	for (const { from, to } of stretches) rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
	return rest;
}
