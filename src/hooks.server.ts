import type { Handle } from '@sveltejs/kit';

/** `<html lang>` says the language of the page, as a screen reader must know it before the first word. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? 'en') });
