import { json } from '@sveltejs/kit';
import { siteSlices } from '../../figures.server.ts';

export const prerender = true;

/** What each filter leaves of the sample, for the workspace to show before its engine is there. */
export const GET = () => json(siteSlices());
