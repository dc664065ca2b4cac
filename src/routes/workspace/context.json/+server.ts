import { json } from '@sveltejs/kit';
import { siteContext } from '../../figures.server.ts';

export const prerender = true;

/** The published series beside the programme, fetched when somebody comes to them. */
export const GET = () => json(siteContext());
