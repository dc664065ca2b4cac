import type { Localised } from './localised.ts';

/** A code with its name; null where the message catalogue has the name. */
export interface NamedCode {
	code: string;
	name: Localised | null;
}

/** Codes whose names the message catalogue has. */
export const unnamed = (codes: readonly string[]): NamedCode[] => codes.map((code) => ({ code, name: null }));
