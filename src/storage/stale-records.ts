import type { Base } from './base.ts';

/** A change was based on records that are no longer current: another tab was faster. Nothing was written. */
export class StaleRecords extends Error {
	override name = 'StaleRecords';
	/** Whether everything was deleted meanwhile. */
	readonly deleted: boolean;
	constructor(base: Base, current: Base) {
		super(
			`invalid base revision: ${base.revision}; another tab has changed the records to revision ${current.revision}`
		);
		this.deleted = base.generation !== current.generation;
	}
}

/** A newer version of this page keeps the records, in a form that this one does not know. Nothing was written. */
export class NewerRecords extends Error {
	override name = 'NewerRecords';
	constructor() {
		super('unknown format: a newer version of this page keeps these records');
	}
}
