/** Number of rows of a file by outcome: `read = accepted + rejected + blank`. */
export interface RowCounts {
	read: number;
	accepted: number;
	rejected: number;
	blank: number;
}

/** Counts of one delivered file; `sha256` is null if the file was not opened, `table` if its name is not that of a table. */
export interface FileRowCounts extends RowCounts {
	name: string;
	table: string | null;
	sha256: string | null;
	/** Fault code for which the whole file was rejected; null when its rows were checked one by one. */
	blocked: string | null;
	/** The country whose partner delivered it, as its manifest says; null without one. */
	country: string | null;
}

export const noRows: RowCounts = { read: 0, accepted: 0, rejected: 0, blank: 0 };

export function totalCounts(files: readonly RowCounts[]): RowCounts {
	return files.reduce(
		(sum, one) => ({
			read: sum.read + one.read,
			accepted: sum.accepted + one.accepted,
			rejected: sum.rejected + one.rejected,
			blank: sum.blank + one.blank
		}),
		noRows
	);
}

/** Throws when the counts do not add up: rows were lost, and nothing may be written. */
export function checkRowCounts({ read, accepted, rejected, blank }: RowCounts, name: string): void {
	if (read !== accepted + rejected + blank)
		throw new Error(
			`invalid account of ${name}: read ${read} is not accepted ${accepted} + rejected ${rejected} + blank ${blank}; nothing was written`
		);
}
