import { json } from '@sveltejs/kit';
import { siteTemplate } from '../../figures.server.ts';

export const prerender = true;

/** The Word file that gives reports their look, fetched when one is made. */
export const GET = () => json(siteTemplate());
