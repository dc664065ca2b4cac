/**
 * Why the engine in the browser cannot answer, as a code for which the page shows a sentence with a remedy:
 * `unsupported` the browser cannot run it; `engine-download` its program did not arrive, `engine-damaged` it is not as it was made;
 * `records-download` the records did not arrive; `start` it did not start (memory, mostly); `foreign` the file is not a records file; `newer` the
 * file is of a newer storage version; `broken` the file is damaged; `lost` the engine stopped while working.
 */
export type FaultKind =
	| 'unsupported'
	| 'engine-download'
	| 'engine-damaged'
	| 'records-download'
	| 'start'
	| 'foreign'
	| 'newer'
	| 'broken'
	| 'lost';

/** A failure of the engine: the kind is shown to readers, the message and cause are for debugging. */
export class EngineFault extends Error {
	override name = 'EngineFault';
	constructor(
		readonly kind: FaultKind,
		message: string,
		options?: ErrorOptions
	) {
		super(message, options);
	}
}

/** Any error as a fault: a fault is returned unchanged, any other error becomes a fault of `kind`. */
export function faultOf(error: unknown, kind: FaultKind): EngineFault {
	if (error instanceof EngineFault) return error;
	return new EngineFault(kind, error instanceof Error ? error.message : String(error), { cause: error });
}
