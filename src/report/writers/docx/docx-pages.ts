import type { PageNumberEstimator } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { lightTables } from './light-tables.ts';

/** Lays a report out as Word would, so that its contents have their pages; it takes a while, so who needs it asks for it. */
export const pagesAsInWord: PageNumberEstimator = (body, context) =>
	estimatePageNumbers(lightTables(body), context);

/** The same for a report with the styles of a template, whose headings may be numbered and whose letters may be of any width. */
export const pagesAsInTemplate: PageNumberEstimator = estimatePageNumbers;
