import { siteRecords } from '../../figures.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The sample's records, compressed: the file itself is mostly padding. The workspace inflates them. */
export const GET: RequestHandler = () =>
	new Response(siteRecords(), { headers: { 'content-type': 'application/gzip' } });
