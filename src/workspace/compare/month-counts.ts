import type { CellRequest } from '#indicators/all-cells.ts';
import { allowedDims } from '#indicators/dims.ts';
import { eventFigures } from '#schemas/planned-events.ts';
import type { Cell } from '#schemas/cell.ts';
import { dimOf } from '#schemas/dims.ts';
import { months } from '#schemas/domains.ts';
import { chosenDims, type Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import { measureOf } from '#schemas/measure.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Workspace } from '#state/workspace.svelte.ts';
import { peopleFigure } from './people-counts.ts';

/** What happened in a month: events that were held, and people who enrolled. */
export interface MonthCount {
	month: string;
	events: number;
	enrolments: number;
}

interface MonthRequest extends CellRequest {
	of: 'events' | 'enrolments';
	/** The measure that is counted; null where there is one only. */
	measure: string | null;
}

const dated = (definition: Definition) => allowedDims(definition).includes('month');

/** What of a selection says something of people, or of events. */
function limits(programme: Programme, where: Filters, bearers: readonly string[]): Filters {
	const own = chosenDims(where).filter(([dim]) => bearers.includes(dimOf(programme, dim)?.of ?? ''));
	return Object.fromEntries(own);
}

function requests(programme: Programme, catalogue: readonly Definition[], where: Filters): MonthRequest[] {
	const people = peopleFigure(catalogue);
	const events = eventFigures(catalogue).filter(({ definition }) => dated(definition));
	const ask = (
		of: MonthRequest['of'],
		{ definition, measure }: Pick<MonthRequest, 'definition' | 'measure'>,
		bearers: string[]
	): MonthRequest => ({
		of,
		measure,
		definition,
		question: { by: ['month'], where: limits(programme, where, bearers) }
	});
	return [
		...(people && dated(people)
			? [ask('enrolments', { definition: people, measure: null }, ['programme', 'participant'])]
			: []),
		...events.map((one) => ask('events', one, ['programme', 'session']))
	];
}

function counts(programme: Programme, answered: readonly [MonthRequest, Cell[]][]): MonthCount[] {
	const sums = new Map(months(programme).map((month) => [month, { month, events: 0, enrolments: 0 }]));
	for (const [{ of, measure }, cells] of answered)
		for (const cell of cells) {
			const month = cell.dims['month'];
			const sum = month === undefined ? undefined : sums.get(month);
			if (sum && (measureOf(cell) ?? null) === measure) sum[of] += cell.value ?? 0;
		}
	return [...sums.values()];
}

/** Months without anything in them, before it is known what is. */
export const emptyMonths = (programme: Programme): MonthCount[] => counts(programme, []);

/** The same from the figures that were prepared; null where one is missing, or its months are. */
export function preparedMonths(workspace: Workspace, where: Filters): MonthCount[] | null {
	const { programme, catalogue } = workspace.records;
	const answered: [MonthRequest, Cell[]][] = [];
	for (const one of requests(programme, catalogue, where)) {
		const cells = workspace.prepared(one.definition, one.question);
		// What was prepared without its months says nothing of them.
		if (!cells?.some(({ dims }) => dims['month'] !== undefined)) return null;
		answered.push([one, cells]);
	}
	return counts(programme, answered);
}

/** Events and enrolments by month under a selection, whatever period it names: that is what is chosen here. */
export async function monthCounts(
	workspace: Workspace,
	programme: Programme,
	where: Filters,
	signal: AbortSignal
): Promise<MonthCount[]> {
	const answered: [MonthRequest, Cell[]][] = [];
	await workspace.all(requests(programme, workspace.records.catalogue, where), signal, (one, cells) => {
		answered.push([one, cells]);
	});
	return counts(programme, answered);
}
