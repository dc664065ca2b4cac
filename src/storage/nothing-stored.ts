import { noBase } from './base.ts';
import type { StoreState } from './stored-parts.ts';

/** The state of a device on which nothing was ever stored. */
export const nothingStored: StoreState = {
	current: { base: noBase, manifest: null, damaged: null, newer: false },
	history: [],
	steps: { undo: null, redo: null },
	recipes: [],
	answers: [],
	declared: []
};
