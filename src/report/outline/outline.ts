import type { Localised } from '#schemas/localised.ts';
import { reportSections, type ReportSection, type TextPlace } from '#schemas/report-outline.ts';

/** A section of a report: one of ours, or one that the authors added. */
export interface OutlineSection {
	id: string;
	/** Null where it is an added one. */
	own: ReportSection | null;
	/** In place of the usual one. */
	title: Localised | null;
	text: TextPlace;
	/** The indicators that it shows; null for those of its subject. */
	figures: string[] | null;
	/** Left out of the report, while its text is kept. */
	off?: boolean;
}

export interface Outline {
	title: Localised | null;
	sections: OutlineSection[];
}

const usual = (id: ReportSection): OutlineSection => ({
	id,
	own: id,
	title: null,
	text: 'before',
	figures: null
});

/** The outline of a programme that brings none. */
export const defaultOutline: Outline = { title: null, sections: reportSections.map(usual) };
