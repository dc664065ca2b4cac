/** What became of the rows of a file: none is lost, so `read = accepted + rejected + blank`. */
export interface Account {
	read: number;
	accepted: number;
	rejected: number;
	blank: number;
}

/** One delivered file; `sha256` is null for a file that was not opened, `table` for one that is no table. */
export interface FileAccount extends Account {
	name: string;
	table: string | null;
	sha256: string | null;
	/** Why no row was taken, as a code; null when rows were judged one by one. */
	blocked: string | null;
}

export const emptyAccount: Account = { read: 0, accepted: 0, rejected: 0, blank: 0 };

export function total(accounts: readonly Account[]): Account {
	return accounts.reduce(
		(sum, one) => ({
			read: sum.read + one.read,
			accepted: sum.accepted + one.accepted,
			rejected: sum.rejected + one.rejected,
			blank: sum.blank + one.blank
		}),
		emptyAccount
	);
}

/** Throws when an account does not add up: then rows were lost, and nothing may be written. */
export function checkAccount({ read, accepted, rejected, blank }: Account, name: string): void {
	if (read !== accepted + rejected + blank)
		throw new Error(
			`invalid account of ${name}: read ${read} is not accepted ${accepted} + rejected ${rejected} + blank ${blank}; nothing was written`
		);
}
