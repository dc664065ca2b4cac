import { createContext } from 'svelte';
import type { OwnRecords } from './own-records.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

export const [getWorkspace, setWorkspace] = createContext<Workspace>();

export const [getOwnRecords, setOwnRecords] = createContext<OwnRecords>();
