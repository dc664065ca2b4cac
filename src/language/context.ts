import { createContext } from 'svelte';
import type { Translate } from './translate.ts';

/** The page's `Translate`, set once by the root layout: a change of language loads a new page. */
export const [getTranslate, setTranslate] = createContext<Translate>();
