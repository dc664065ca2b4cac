import { readFileSync } from 'node:fs';

const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');

/** The colours of the light page, by the names of their tokens: a picture is for paper and for pages of others. */
const colours = new Map(
	[...tokens.split('@media')[0]!.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map((match) => [
		match[1]!,
		match[2]!
	])
);

/** The colour that a token of the page's style has on light paper. */
export function colour(token: string): string {
	const found = colours.get(token);
	if (found === undefined) throw new Error(`unknown colour: ${token}`);
	return found;
}

/** SVG text in which every colour of the page's style is written out. */
export const coloured = (svg: string): string =>
	svg
		.replace(/var\(--([a-z0-9-]+)\)/g, (_, token: string) => colour(token))
		.replaceAll('currentColor', colour('ink'));
