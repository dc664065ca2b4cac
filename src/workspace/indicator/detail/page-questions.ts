import { needsTies } from '#indicators/units.ts';
import type { Question } from '#indicators/compute.ts';
import type { IntervalMethod } from '#schemas/cell.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';

/** What the page of an indicator asks of it: the whole, each allowed breakdown, and its months where it has days. */
export function questionsOf(
	{ dims, dated, kind, measuredBy }: Definition,
	where: Filters,
	method: IntervalMethod | undefined
): Question[] {
	const parts = dims.filter((dim) => dim !== 'month' && !(dim === 'wave' && measuredBy === 'wave'));
	const months: Dim[] = dated === null || kind === 'gap' ? [] : ['month'];
	const by: Dim[][] = [[], ...parts.map((dim) => [dim]), ...months.map((dim) => [dim])];
	return by.map((one) => {
		const drawn = method === 'bca' || method === 'percentile';
		// Drawing anew for every month would take long, and says little of so few.
		const own = method === undefined || (drawn && one.includes('month')) || needsTies(kind);
		return { by: one, where, ...(own ? {} : { method }) };
	});
}
