/** Ties between people who are numbered from 0: the two ends of tie i are `a[i]` and `b[i]`. A pair stands there once. */
export interface Pairs {
	a: Int32Array;
	b: Int32Array;
}
