/** The colour of a token of the page's style, such as `ink`, written out. */
export type Colours = (token: string) => string;

/** SVG text with every colour of the page's style written out. */
export const coloured = (svg: string, colours: Colours): string =>
	svg
		.replace(/var\(--([a-z0-9-]+)\)/g, (_, token: string) => colours(token))
		.replaceAll('currentColor', colours('ink'));
