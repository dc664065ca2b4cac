import { givenCells } from '#indicators/detail/few-people.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Delivery } from '#schemas/delivery.ts';
import type { EditionEvent } from '#schemas/edition.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { EditionProduct } from '#schemas/edition.ts';
import type { Programme } from '#schemas/programme.ts';
import type { ReportOf } from '#views/report/report.ts';

/** The figures of records, none of which was protected for publication. */
export interface RecordFigures {
	programme: Programme;
	catalogue: Definition[];
	cells: readonly Cell[];
	/** The last day that the records cover. */
	on: string;
	deliveries: Delivery[];
	/** The programme's own events with their months. */
	events: EditionEvent[];
	/** The products that were published, where they were asked for. */
	products?: EditionProduct[];
}

/** What an internal report is made from: the figures as pages of the workspace give them, so that shares and means of few people are in none. */
export function internalReport({
	programme,
	catalogue,
	cells,
	on,
	deliveries,
	events,
	products
}: RecordFigures): ReportOf {
	const given = catalogue.flatMap((definition) =>
		givenCells(
			definition,
			cells.filter(({ indicator }) => indicator === definition.id)
		).map(withoutCounts)
	);
	const counted: ReportOf['head']['cells'] = {};
	for (const { status } of given) counted[status] = (counted[status] ?? 0) + 1;
	const { id, version, synthetic } = programme;
	return {
		head: {
			name: '',
			number: 1,
			programme: { id, version, synthetic },
			on,
			software: { name: '', version: '' },
			previous: null,
			licence: { id: '', url: '' },
			policy: { minBase: programme.disclosure.minBase },
			deliveries,
			cells: counted,
			changes: []
		},
		programme,
		catalogue,
		cells: given,
		events: { events, on },
		...(products ? { products } : {})
	};
}

/** A report is passed on, so what is not given has nothing that it could be reckoned from either. */
const withoutCounts = (cell: Cell): Cell =>
	cell.status === 'small-base' ? { ...cell, numerator: null, denominator: null } : cell;
