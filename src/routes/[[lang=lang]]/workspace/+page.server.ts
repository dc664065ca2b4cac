import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { keptOverview } from '#quality/overview-queries.ts';
import { openWarnings } from '#workspace/overview/open-warnings.ts';
import { siteCube, siteWarnings } from '../../figures.server.ts';
import { languageOf } from '../../site-languages.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const overview = await keptOverview(siteCube().answers);
	if (overview === null)
		throw new Error('missing figures: what the overview asks; make them with `npm run figures`');
	const language = languageOf(params.lang);
	const t = translator(language, await loadMessages(language, ['figures', 'problems']));
	return {
		overview,
		odd: openWarnings({ groups: siteWarnings(), t }, [])
	};
};
