import { isSameBase, noBase, type Base } from './base.ts';

/** A change was based on records that are no longer current: another tab was faster, or the browser has removed them. Nothing was written. */
export class StaleRecords extends Error {
	override name = 'StaleRecords';
	/** Whether everything was deleted meanwhile. */
	readonly deleted: boolean;
	/** Whether the browser has removed all that was stored: whoever deletes here leaves a generation. */
	readonly gone: boolean;
	constructor(base: Base, current: Base) {
		const gone = isRemoved(base, current);
		super(
			gone
				? `missing records: revision ${base.revision} is no longer stored on this device`
				: `invalid base revision: ${base.revision}; another tab has changed the records to revision ${current.revision}`
		);
		this.gone = gone;
		this.deleted = !gone && base.generation !== current.generation;
	}
}

/** Whether nothing at all is left where something was stored. */
export const isRemoved = (known: Base, current: Base): boolean =>
	isSameBase(current, noBase) && !isSameBase(known, noBase);

/** A newer version of this page keeps the records, in a form that this one does not know. Nothing was written. */
export class NewerRecords extends Error {
	override name = 'NewerRecords';
	constructor() {
		super('unknown format: a newer version of this page keeps these records');
	}
}
