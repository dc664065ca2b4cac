import type { MessageKey } from '#language/messages.ts';
import type { WorkspaceAddresses } from './addresses.ts';

/** A page of the workspace, as it stands among the others. */
export interface RoomPage {
	/** Its path below that of the workspace, without slashes. */
	path: string;
	name: MessageKey;
	address: (addresses: WorkspaceAddresses) => string;
}

export interface Room {
	id: 'collect' | 'understand' | 'report';
	pages: readonly RoomPage[];
}

/** The pages of the workspace by what people come for, in the order of the work: a page more is a line here. */
export const rooms: readonly Room[] = [
	{
		id: 'collect',
		pages: [
			{ path: 'import', name: 'workspace.import-page', address: (to) => to.import },
			{ path: 'records', name: 'workspace.own-page', address: (to) => to.records },
			{
				path: 'contributions',
				name: 'workspace.contributions-page',
				address: (to) => to.contributions
			},
			{ path: 'products', name: 'workspace.products', address: (to) => to.products },
			{ path: 'quality', name: 'workspace.quality', address: (to) => to.quality }
		]
	},
	{
		id: 'understand',
		pages: [
			{ path: '', name: 'workspace.overview', address: (to) => to.overview },
			{ path: 'compare', name: 'workspace.compare', address: (to) => to.compare() },
			{ path: 'indicator', name: 'workspace.indicators', address: (to) => to.indicator() },
			{ path: 'network', name: 'workspace.network', address: (to) => to.network },
			{ path: 'survey', name: 'workspace.survey', address: (to) => to.survey },
			{ path: 'query', name: 'workspace.query', address: (to) => to.query() }
		]
	},
	{
		id: 'report',
		pages: [
			{ path: 'publish', name: 'workspace.publish', address: (to) => to.publish },
			{ path: 'report', name: 'workspace.report', address: (to) => to.report }
		]
	}
];

/** Whether a page belongs to a room. */
export const isIn = ({ pages }: Room, path: string): boolean => pages.some((page) => page.path === path);
