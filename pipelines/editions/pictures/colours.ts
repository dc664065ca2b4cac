import { readFileSync } from 'node:fs';

const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');

/**
 * The colours of the light page, by the names of their tokens: pictures are for paper and for pages of other
 * sites.
 */
const colours = new Map(
	[...tokens.split('@media')[0]!.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map((match) => [
		match[1]!,
		match[2]!
	])
);

/** The colour of a token of the page's style on light paper. */
export function colour(token: string): string {
	const found = colours.get(token);
	if (found === undefined) throw new Error(`unknown colour: ${token}`);
	return found;
}
