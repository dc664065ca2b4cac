import type { InMonths } from '../event-months-of.ts';
import type { EditionHead, EditionProduct } from '#schemas/edition.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';

/** What every page of an edition's report is made from. */
export interface ReportOf {
	head: EditionHead;
	programme: Programme;
	catalogue: Definition[];
	cells: Cell[];
	/** The programme's events, where the edition publishes their months. */
	events?: InMonths | undefined;
	/** The products that were published; undefined where the edition lists none. */
	products?: EditionProduct[] | undefined;
	/** What readers compare of a published edition. */
	fingerprint?: string;
	/** The pictures of a published edition, by their paths below its charts: `en/chart-x.png`. */
	pictures?: string[];
}

/** What the deviations of published numbers of people are at most; 0 where all are exact. */
export const mostAltered = (cells: readonly Cell[]): number =>
	Math.max(0, ...cells.map((cell) => cell.altered ?? 0));
