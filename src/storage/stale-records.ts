/** A change was based on records that are no longer current: another tab was faster. Nothing was written. */
export class StaleRecords extends Error {
	override name = 'StaleRecords';
	constructor(
		readonly base: number,
		readonly newest: number
	) {
		super(`invalid base revision: ${base}; another tab has changed the records to revision ${newest}`);
	}
}
