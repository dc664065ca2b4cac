import type { Handle } from '@sveltejs/kit';
import { languageOf } from './routes/site-languages.ts';

/** The two files of first paint; those of rarer letters are fetched when a page holds one. */
const firstFonts = /latin-wght-normal[^/]*\.woff2$/;

/** `<html lang>` says the language of the page, as a screen reader must know it before the first word. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', languageOf(event.params.lang)),
		preload: ({ type, path }) => type === 'js' || type === 'css' || (type === 'font' && firstFonts.test(path))
	});
