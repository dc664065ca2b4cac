/** Ties between people who are numbered from 0: the two ends of tie i are `a[i]` and `b[i]`. Each pair occurs once. */
export interface Pairs {
	a: Int32Array;
	b: Int32Array;
}
