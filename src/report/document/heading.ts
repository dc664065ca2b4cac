/** A heading; the title of the report is above level 1. */
export interface Heading {
	kind: 'heading';
	level: 1 | 2 | 3 | 4 | 5 | 6;
	text: string;
	/** Unique in its report, for links from the contents. */
	id: string;
}
