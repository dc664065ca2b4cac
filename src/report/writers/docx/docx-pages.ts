import { estimatePageNumbers } from 'docx/layout';

/** Lays a Word file out as Word would, so that its contents have their pages; it takes seconds, so who needs it asks for it. */
export const pagesAsInWord = estimatePageNumbers;
