/** A line across the text, between two parts of it. */
export interface Rule {
	kind: 'rule';
}
