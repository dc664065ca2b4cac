import type { Language } from '#schemas/languages.ts';
import type { Figure } from './figure.ts';
import type { Heading } from './heading.ts';
import type { List } from './list.ts';
import type { PageBreak } from './page-break.ts';
import type { Paragraph } from './paragraph.ts';
import type { Rule } from './rule.ts';
import type { Table } from './table.ts';

export type Block = Heading | Paragraph | Table | Figure | List | Rule | PageBreak;

/** The words that writers add to what the report says. */
export interface Furniture {
	contents: string;
	notes: string;
	/** The label of a caption: "Figure 3". */
	figure: (n: number) => string;
	table: (n: number) => string;
	/** A label within a sentence, where it begins with a small letter in most languages: "tabell 3". */
	within: (label: string) => string;
	/** Before the label of the table with a chart's numbers, and after it. */
	numbers: [before: string, after: string];
}

/** A report as it is written in any format. */
export interface ReportDocument {
	language: Language;
	title: string;
	/** What kind of report it is. */
	subtitle: string;
	/** Who wrote it. */
	authors: string[];
	/** Where its figures come from, a line each: edition, day, fingerprint. */
	source: string[];
	/** What every page must say, such as that figures are invented; empty where nothing. */
	warning: string;
	/** On every page. */
	runningHead: string;
	/** The day of its figures, which stands for the day that it was made: the same input gives the same bytes. */
	on: string;
	blocks: Block[];
	furniture: Furniture;
}
