import type { Inline } from './inline.ts';

/** A list; an item may have a list of its own below it. */
export interface List {
	kind: 'list';
	ordered: boolean;
	/** The number that an ordered list begins with; 1 where nothing is said. */
	start?: number;
	/** Whether it is a part of somebody's words. */
	isQuoted?: true;
	items: { content: Inline[]; below: List[] }[];
}

/** A list of lines that have no lists of their own. */
export const listOf = (items: Inline[][]): List => ({
	kind: 'list',
	ordered: false,
	items: items.map((content) => ({ content, below: [] }))
});
