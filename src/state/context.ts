import { createContext } from 'svelte';
import type { OwnRecords } from './own-records.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** The workspace of this page and every page below it. */
export const [getWorkspace, setWorkspace] = createContext<Workspace>();

/** The records that were imported on this device. */
export const [getOwnRecords, setOwnRecords] = createContext<OwnRecords>();
