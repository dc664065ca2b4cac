import type { Cell } from '#schemas/cell.ts';

/** An estimate as a dot with its interval, or a count as a bar from zero; places in per cent of the room. */
export interface DotMark {
	form: 'dot' | 'bar';
	at: number;
	/** Where the bar begins. */
	from: number;
	/** The ends of the interval; null where there is none. */
	low: number | null;
	high: number | null;
	hollow: boolean;
}

/** The mark of a cell that has a value. */
export function dotMark(
	at: (value: number) => number,
	{ value, low, high }: Pick<Cell, 'low' | 'high'> & { value: number },
	{ form, hollow }: Pick<DotMark, 'form' | 'hollow'>
): DotMark {
	return {
		form,
		at: at(value),
		from: at(0),
		low: low === null ? null : at(low),
		high: high === null ? null : at(high),
		hollow
	};
}
