/** A 95 % interval; null where none is defined. */
export interface Interval {
	low: number;
	high: number;
}

/** The 97.5 % quantile of the normal distribution, which bounds the middle 95 %. */
export const z = 1.959963984540054;
