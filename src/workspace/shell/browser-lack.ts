import { engineSupported } from '#engine/engine-support.ts';

/**
 * What this browser lacks of all that an import needs: a secure connection, the engine, or the newest functions of the language; null where
 * it lacks nothing.
 */
export type Lack = 'insecure' | 'engine' | 'old';

/** The parts of a page's globals that an import cannot do without. */
export interface Platform {
	isSecureContext: boolean;
	crypto?: { subtle?: unknown };
	DecompressionStream?: unknown;
	Array: { prototype: object };
}

export function lackOf(page: Platform, engine: boolean = engineSupported()): Lack | null {
	if (!page.isSecureContext || page.crypto?.subtle === undefined) return 'insecure';
	if (page.DecompressionStream === undefined || !('toSorted' in page.Array.prototype)) return 'old';
	return engine ? null : 'engine';
}
