/** What a good practice says of itself above its text, in this order. */
export const practiceParts = ['where', 'whom', 'needs', 'gave'] as const;
export type PracticePart = (typeof practiceParts)[number];
export type PracticeField = 'title' | PracticePart | 'text';

/** A good practice as its authors wrote it down: a page that others can take along. */
export interface Practice {
	/** Unique among the practices of a report. */
	id: string;
	title: string;
	/** Each with the line of its file that it stands on. */
	parts: { part: PracticePart; text: string; line: number }[];
	text: string;
	/** The line of its file on which the text begins. */
	line: number;
	file?: string;
}
