import { createContext } from 'svelte';

/** The addresses of the workspace's pages in the language at hand, as links from the page at hand. */
export interface WorkspaceAddresses {
	overview: string;
	/** The comparison of one indicator, or of the first. */
	compare: (indicator?: string) => string;
	/** The page of one indicator, or the list of them. */
	indicator: (id?: string) => string;
	survey: string;
	quality: string;
	/** The query page, or the query of one indicator on it. */
	query: (indicator?: string) => string;
	publish: string;
	import: string;
	records: string;
}

/** The addresses below that of the workspace itself, which ends with a slash. */
export const addressesBelow = (workspace: string): WorkspaceAddresses => ({
	overview: workspace,
	compare: (indicator) => `${workspace}compare/${indicator === undefined ? '' : `?indicator=${indicator}`}`,
	indicator: (id) => `${workspace}indicator/${id === undefined ? '' : `?id=${id}`}`,
	survey: `${workspace}survey/`,
	quality: `${workspace}quality/`,
	query: (indicator) => `${workspace}query/${indicator === undefined ? '' : `?indicator=${indicator}`}`,
	publish: `${workspace}publish/`,
	import: `${workspace}import/`,
	records: `${workspace}records/`
});

/** Handed down by the route's layout, which alone knows where the site is. */
export const [getAddresses, setAddresses] = createContext<WorkspaceAddresses>();
