import { createContext } from 'svelte';

/** The addresses of the workspace's pages in the current language, as links from the current page. */
export interface WorkspaceAddresses {
	overview: string;
	/** The comparison of one indicator, or of the first. */
	compare: (indicator?: string) => string;
	/** The page of one indicator, or the list of them. */
	indicator: (id?: string) => string;
	network: string;
	survey: string;
	quality: string;
	/** The query page, or the query of one indicator on it. */
	query: (indicator?: string) => string;
	publish: string;
	import: string;
	records: string;
	contributions: string;
}

/** The addresses below that of the workspace, which ends with a slash. */
export const addressesBelow = (workspace: string): WorkspaceAddresses => ({
	overview: workspace,
	compare: (indicator) => `${workspace}compare/${indicator === undefined ? '' : `?indicator=${indicator}`}`,
	indicator: (id) => `${workspace}indicator/${id === undefined ? '' : `?id=${id}`}`,
	network: `${workspace}network/`,
	survey: `${workspace}survey/`,
	quality: `${workspace}quality/`,
	query: (indicator) => `${workspace}query/${indicator === undefined ? '' : `?indicator=${indicator}`}`,
	publish: `${workspace}publish/`,
	import: `${workspace}import/`,
	records: `${workspace}records/`,
	contributions: `${workspace}contributions/`
});

/** Provided by the route's layout, which alone knows where the site is. */
export const [getAddresses, setAddresses] = createContext<WorkspaceAddresses>();

/** Goes to another address of the same page; `replace` adds no entry to the browser's history. */
export type Navigate = (address: string | URL, how?: { replace?: boolean }) => void;

/** What a route, the only place that knows SvelteKit, passes to a page that stores its choices in the address. */
export interface AddressProps {
	url: URL;
	go: Navigate;
}
