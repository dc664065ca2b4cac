import { json } from '@sveltejs/kit';
import { siteSlices } from '../../figures.server.ts';

export const prerender = true;

/** The sample's figures for each filter, which the workspace shows before its engine is ready. */
export const GET = () => json(siteSlices());
