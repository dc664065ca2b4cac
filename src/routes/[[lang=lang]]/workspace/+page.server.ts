import { keptOverview } from '#quality/overview-queries.ts';
import { siteCube } from '../../figures.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const overview = await keptOverview(siteCube().answers);
	if (overview === null)
		throw new Error('missing figures: what the overview asks; make them with `npm run figures`');
	return { overview };
};
