import { loadMessages, type Area } from '#language/messages.ts';
import { languageOf } from '../site-languages.ts';
import type { LayoutLoad } from './$types';

const everywhere: Area[] = ['figures', 'masthead'];

/** Areas of messages besides those of the workspace, by its pages. */
const pages: Record<string, Area[]> = {
	'': ['overview'],
	compare: ['compare'],
	contributions: ['import', 'problems', 'contributions'],
	import: ['import', 'problems'],
	indicator: ['site', 'catalogue', 'indicator'],
	network: ['network'],
	products: ['import', 'products'],
	publish: ['report', 'site', 'editions', 'findings', 'publish'],
	quality: ['import', 'problems', 'quality'],
	query: ['query'],
	report: ['site', 'document', 'builder'],
	records: ['import', 'problems', 'records', 'contributions'],
	survey: ['survey']
};

/** The areas of messages that the page of a route uses. */
function areasOf(route: string | null): Area[] {
	const [, , atWorkspace, page] = route?.split('/') ?? [];
	// The verify page loads little before a file is chosen.
	if (atWorkspace === 'verify') return ['masthead', 'findings', 'verify'];
	if (atWorkspace === 'protection') return [...everywhere, 'protection'];
	if (atWorkspace === 'glossary') return [...everywhere, 'glossary'];
	return atWorkspace === 'workspace'
		? [...everywhere, 'workspace', ...(pages[page ?? ''] ?? [])]
		: [...everywhere, 'report', 'site', 'editions'];
}

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = async ({ params, data, route }) => {
	const language = languageOf(params.lang);
	return { ...data, language, messages: await loadMessages(language, areasOf(route.id)) };
};
