import { createContext } from 'svelte';
import type { Workspace } from './workspace.svelte.ts';

/** The workspace of this page and every page below it. */
export const [getWorkspace, setWorkspace] = createContext<Workspace>();
