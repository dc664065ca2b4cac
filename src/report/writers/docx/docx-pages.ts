import type { PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { lightTables } from './light-tables.ts';

// What cannot be laid out exactly, as words in a typeface of which no widths are known, is guessed: entries without a page help nobody.
const estimate = estimatePageNumbersWith({ guess: true });

/** Lays a report out as Word would, so that its contents have their pages; it takes a while, so who needs it asks for it. */
export const pagesAsInWord: PageNumberEstimator = (body, context) => estimate(lightTables(body), context);

/** The same for a report with the styles of a template, whose headings may be numbered and whose letters may be of any width. */
export const pagesAsInTemplate: PageNumberEstimator = estimate;
