import type { Cell } from '#schemas/cell.ts';
import type { EditionEvent } from '#schemas/edition.ts';
import { asCell } from './as-cell.ts';
import type { EditionContents } from './draft.ts';

/** What the pages of an edition show: its figures as cells, its events with the day that they are told of, and its products. */
export interface Reported extends Pick<EditionContents, 'head' | 'programme' | 'catalogue' | 'products'> {
	cells: Cell[];
	events?: { events: EditionEvent[]; on: string };
}

/** An edition as its pages take it. */
export const asReport = ({
	head,
	programme,
	catalogue,
	cells,
	events,
	products
}: EditionContents): Reported => ({
	...{ head, programme, catalogue },
	cells: cells.map(asCell),
	...(events ? { events: { events, on: head.on } } : {}),
	...(products ? { products } : {})
});
