import type { Colours } from './coloured.ts';

/** The colours of the light page by the names of their tokens, from the text of its style: pictures are for paper and for pages of other sites. */
export function lightColours(tokens: string): Colours {
	const colours = new Map(
		[...tokens.split('@media')[0]!.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map((match) => [
			match[1]!,
			match[2]!
		])
	);
	return (token) => {
		const found = colours.get(token);
		if (found === undefined) throw new Error(`unknown colour: ${token}`);
		return found;
	};
}
