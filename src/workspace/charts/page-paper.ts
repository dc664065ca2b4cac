import type { Paper } from '#views/picture/picture.ts';

/** The paper of the page as the reader sees it: white where it is light, so that a picture fits into a document of theirs. */
export function pagePaper(): Paper {
	const style = getComputedStyle(document.documentElement);
	const colours = (token: string): string => {
		const colour = style.getPropertyValue(`--${token}`).trim();
		if (colour === '') throw new Error(`unknown colour: ${token}`);
		return colour;
	};
	const dark = matchMedia('(prefers-color-scheme: dark)').matches;
	return { colours, background: dark ? colours('paper') : '#ffffff', filled: 0.8 };
}
