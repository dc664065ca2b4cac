/** Columns of Excel's largest possible sheet. */
export const mostColumns = 16_384;

/** Column (from 0) and row (from 1) of "C12"; null where it is not a cell reference. */
export function cellPlace(reference: string): { column: number; row: number } | null {
	let column = 0;
	let at = 0;
	for (; at < reference.length && at < 4; at++) {
		const code = reference.charCodeAt(at) & ~0x20;
		if (code < 65 || code > 90) break;
		column = column * 26 + code - 64;
	}
	const row = Number(reference.slice(at));
	if (at === 0 || column > mostColumns || !Number.isInteger(row) || row < 1) return null;
	return { column: column - 1, row };
}
