import { json } from '@sveltejs/kit';
import { readFileSync } from 'node:fs';
import { siteEditions } from '../../editions.server.ts';
import { siteCatalogue, siteProgramme } from '../../figures.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/**
 * What an edition is made with besides the records: the programme and its definitions in every language, the
 * software, and the editions published before.
 */
export const GET: RequestHandler = () => {
	const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
	return json({
		programme: siteProgramme(),
		catalogue: siteCatalogue(),
		software: { name, version },
		editions: siteEditions()
			.map(({ head }) => head.name)
			.reverse()
	});
};
