import type { Cell } from '#schemas/cell.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import { dimOf } from '#schemas/dims.ts';
import { isRunning, kinds } from '#schemas/kinds.ts';
import { measureOf } from '#schemas/measure.ts';
import type { Programme } from '#schemas/programme.ts';

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
const nameOf = (cell: Cell) => `${cell.indicator} ${JSON.stringify(cell.dims)}`;

/** Inconsistencies within one cell. */
function faultsWithin(definition: Definition, cell: Cell): string[] {
	const { value, numerator, denominator, low, high, n, status } = cell;
	const faults: string[] = [];
	if ((status === 'ok') !== (value !== null)) faults.push('has a value exactly when it is ok');
	if (value !== null && low !== null && !(low <= value)) faults.push('begins its interval above its value');
	if (value !== null && high !== null && !(high >= value)) faults.push('ends its interval below its value');
	if (kinds[definition.kind].value === 'proportion' && numerator !== null && denominator !== null) {
		if (numerator < 0 || numerator > denominator) faults.push('has a numerator beyond its denominator');
		if (denominator !== n) faults.push('has another denominator than units');
		if (value !== null && !near(value, numerator / denominator))
			faults.push('is not its numerator over its denominator');
	}
	return faults.map((fault) => `${nameOf(cell)} ${fault}`);
}

/** Whether every unit is in exactly one group of this dim, so that the groups add up to the total. */
const covers = (definition: Definition, dim: Dim, programme: Programme) =>
	definition.links.includes('participant') &&
	['programme', 'participant'].includes(dimOf(programme, dim)?.of ?? '');

/**
 * Inconsistencies in a table of cells by one dim, its total last: values outside their intervals, groups that do
 * not add up to the total, a cumulative count that falls. In words; empty when there are none.
 */
export function faultsOfCells(
	definition: Definition,
	dim: Dim,
	cells: readonly Cell[],
	programme: Programme
): string[] {
	const faults = cells.flatMap((cell) => faultsWithin(definition, cell));
	for (const total of cells.filter((cell) => cell.dims[dim] === undefined)) {
		const measure = definition.measures.find(({ id }) => id === measureOf(total));
		const parts = cells.filter((cell) => cell.dims[dim] !== undefined && measureOf(cell) === measure?.id);
		const sum = parts.reduce((n, part) => n + part.n, 0);
		const isCumulative = dim === 'month' && isRunning(definition.kind);
		if (parts.length === 0) faults.push(`${nameOf(total)} has no groups of ${dim}`);
		else if (isCumulative) faults.push(...faultsOfGrowth(definition, parts, total));
		else if (!measure?.distinct && (covers(definition, dim, programme) ? sum !== total.n : sum > total.n))
			faults.push(`${nameOf(total)} has ${total.n} units, its groups of ${dim} ${sum}`);
	}
	return faults;
}

function faultsOfGrowth({ kind }: Definition, months: readonly Cell[], total: Cell): string[] {
	const faults = months.flatMap((cell, i) =>
		kinds[kind].months === 'rising' && i > 0 && (cell.value ?? 0) < (months[i - 1]!.value ?? 0)
			? [`${nameOf(cell)} falls below the month before`]
			: []
	);
	if (months.at(-1)!.value !== total.value) faults.push(`${nameOf(total)} is not its last month`);
	return faults;
}
