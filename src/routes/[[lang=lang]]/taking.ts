import { getContext, setContext } from 'svelte';
import type { EditionHead } from '#schemas/edition.ts';
import type { Programme } from '#schemas/programme.ts';

/** What readers take along of a published edition; a draft has nothing of it yet. */
export interface Taking {
	head: EditionHead;
	programme: Programme;
	fingerprint: string;
	/** The pictures that there are, by their paths below `charts/` of the edition: `en/chart-x.png`. */
	pictures: string[];
}

const key = Symbol('taking');

/** Set once by each page of a published edition. */
export const setTaking = (taking: Taking): Taking => setContext(key, taking);

/** Undefined on a page of a draft. */
export const getTaking = (): Taking | undefined => getContext(key);
