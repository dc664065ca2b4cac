import { createContext } from 'svelte';

/** The address of the page Compare with one country chosen; provided by the page, which its route tells it. */
export const [getCompareAddress, setCompareAddress] = createContext<(country: string) => string>();
