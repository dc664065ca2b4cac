/** A line across the text, between two parts of it. */
export interface Rule {
	kind: 'rule';
	/** Whether it is a part of somebody's words. */
	isQuoted?: true;
}
