import { createContext } from 'svelte';
import { encodeFilters, type Filters } from '#schemas/filters.ts';

/** The addresses of the workspace's pages in the current language, as links from the current page. */
export interface WorkspaceAddresses {
	overview: string;
	/** The comparison of one indicator, or of the first; of those who are chosen. */
	compare: (indicator?: string, where?: Filters) => string;
	/** The page of one indicator, of those who are chosen, or the list of them. */
	indicator: (id?: string, where?: Filters) => string;
	network: string;
	survey: string;
	quality: string;
	/** The query page, or the query of one indicator on it. */
	query: (indicator?: string) => string;
	publish: string;
	report: string;
	import: string;
	records: string;
	contributions: string;
	products: string;
}

const search = (name: string, id: string | undefined, where: Filters = {}): string =>
	id === undefined ? '' : `?${new URLSearchParams([[name, id], ...encodeFilters(where)])}`;

/** The addresses below that of the workspace, which ends with a slash. */
export const addressesBelow = (workspace: string): WorkspaceAddresses => ({
	overview: workspace,
	compare: (indicator, where) => `${workspace}compare/${search('indicator', indicator, where)}`,
	indicator: (id, where) => `${workspace}indicator/${search('id', id, where)}`,
	network: `${workspace}network/`,
	survey: `${workspace}survey/`,
	quality: `${workspace}quality/`,
	query: (indicator) => `${workspace}query/${indicator === undefined ? '' : `?indicator=${indicator}`}`,
	publish: `${workspace}publish/`,
	report: `${workspace}report/`,
	import: `${workspace}import/`,
	records: `${workspace}records/`,
	contributions: `${workspace}contributions/`,
	products: `${workspace}products/`
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
