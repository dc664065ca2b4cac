/** The heading that follows begins on a new page, where there are pages. */
export interface PageBreak {
	kind: 'page-break';
}
