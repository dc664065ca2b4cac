import { json } from '@sveltejs/kit';
import { siteCube } from '../../figures.server.ts';

export const prerender = true;

/** The cube of the sample's records, with which the workspace answers for figures without its engine. Those of real records never leave their device. */
export const GET = () => json(siteCube());
