import type { Base } from '#storage/base.ts';
import type { KeptCube } from '#storage/kept-cube.ts';
import { ownFault } from './own-fault.ts';

/** The figures of the records of this device, kept so that a visit need not work them out again. */
export class KeptFigures {
	#fault = $state<'full' | 'failed' | null>(null);
	readonly #open: () => Promise<KeptCube>;

	constructor(open: () => Promise<KeptCube>) {
		this.#open = open;
	}

	/** Why they could not be kept, so that each visit works them out again; null where they were. */
	get fault(): 'full' | 'failed' | null {
		return this.#fault;
	}

	/** Those of these records; null where none are kept. */
	async read(base: Base, declared: string): Promise<object | null> {
		return (await this.#open()).read(base, declared);
	}

	/** Keeps those of these records. Never throws: `fault` says how it went. */
	async keep(base: Base, declared: string, cube: object): Promise<void> {
		try {
			await (await this.#open()).keep(base, declared, cube);
			this.#fault = null;
		} catch (error) {
			const fault = ownFault(error);
			// Figures of records that have changed since are not missed: those of the new ones follow.
			this.#fault = fault === 'full' || fault === 'failed' ? fault : null;
		}
	}
}
