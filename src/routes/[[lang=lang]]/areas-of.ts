import type { Area } from '#language/messages.ts';

const everywhere: Area[] = ['figures', 'site'];

/** Areas of messages beside those of the workspace, by its pages. */
const pages: Record<string, Area[]> = {
	import: ['import', 'problems'],
	indicator: ['catalogue', 'indicator'],
	publish: ['findings', 'publish'],
	quality: ['import', 'problems', 'quality'],
	query: ['query'],
	records: ['import', 'problems', 'records'],
	survey: ['import', 'survey']
};

/** The areas of messages that the page of a route speaks from. */
export function areasOf(route: string | null): Area[] {
	const [, , atWorkspace, page] = route?.split('/') ?? [];
	// Little is loaded where only this is said, before anything is chosen.
	if (atWorkspace === 'verify') return ['site', 'findings', 'verify'];
	return atWorkspace === 'workspace'
		? [...everywhere, 'workspace', ...(pages[page ?? ''] ?? [])]
		: [...everywhere, 'editions'];
}
