import type { CellRequest } from '#indicators/all-cells.ts';
import { countsPeople } from '#schemas/counts-people.ts';
import type { Cell } from '#schemas/cell.ts';
import { dimsOf } from '#schemas/dims.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Workspace } from '#state/workspace.svelte.ts';
import { withoutPeriod } from './canvas.ts';

/** Participants with a value: all of them, and those who are selected under the choices of all other dims. */
export interface ValueCount {
	all: number;
	selected: number;
}

export interface PeopleCounts {
	all: number;
	selected: number;
	/** By dim and value. */
	dims: ReadonlyMap<Dim, ReadonlyMap<string, ValueCount>>;
}

/** The figure that counts everybody who enrolled; undefined where the programme has none. */
export const peopleFigure = (catalogue: readonly Definition[]): Definition | undefined =>
	catalogue.find((one) => countsPeople(one) && one.measures.length === 0);

/** The dims that people are told apart by, in the programme's order. */
export function peopleDims(programme: Programme, definition: Definition | undefined): Dim[] {
	if (!definition) return [];
	return dimsOf(programme)
		.filter(
			({ code, of, values }) =>
				(of === 'programme' || of === 'participant') && values.length > 0 && definition.dims.includes(code)
		)
		.map(({ code }) => code);
}

/** What of a selection says who: neither when, nor at which event. */
function ofPeople(where: Filters, dims: readonly Dim[]): Filters {
	const chosen = Object.entries(withoutPeriod(where)).filter(([dim]) => dims.includes(dim));
	return Object.fromEntries(chosen);
}

interface PeopleRequest extends CellRequest {
	dim: Dim | null;
	which: 'all' | 'selected';
}

function requests(definition: Definition, dims: readonly Dim[], where: Filters): PeopleRequest[] {
	const who = ofPeople(where, dims);
	const ask = (dim: Dim | null, which: PeopleRequest['which'], limits: Filters): PeopleRequest => ({
		dim,
		which,
		definition,
		question: { by: dim === null ? [] : [dim], where: limits }
	});
	return [null, ...dims].flatMap((dim) => {
		const others = dim === null ? who : (({ [dim]: _, ...rest }) => rest)(who);
		return [ask(dim, 'all', {}), ask(dim, 'selected', others)];
	});
}

function counts(dims: readonly Dim[], answered: ReadonlyMap<PeopleRequest, Cell[]>): PeopleCounts {
	const find = (dim: Dim | null, which: PeopleRequest['which']): Cell[] =>
		[...answered].find(([one]) => one.dim === dim && one.which === which)?.[1] ?? [];
	const total = (which: PeopleRequest['which']) => find(null, which)[0]?.value ?? 0;
	const ofDim = (dim: Dim) => {
		const values = new Map<string, ValueCount>();
		for (const which of ['all', 'selected'] as const)
			for (const { dims: group, value } of find(dim, which)) {
				const code = group[dim];
				if (code === undefined) continue;
				const known = values.get(code) ?? { all: 0, selected: 0 };
				values.set(code, { ...known, [which]: value ?? 0 });
			}
		return values;
	};
	return {
		all: total('all'),
		selected: total('selected'),
		dims: new Map(dims.map((dim) => [dim, ofDim(dim)]))
	};
}

/** The same from the figures that were prepared; null where one is missing. */
export function preparedPeople(workspace: Workspace, where: Filters): PeopleCounts | null {
	const { programme, catalogue } = workspace.records;
	const definition = peopleFigure(catalogue);
	if (!definition) return null;
	const dims = peopleDims(programme, definition);
	const answered = new Map<PeopleRequest, Cell[]>();
	for (const one of requests(definition, dims, where)) {
		const cells = workspace.prepared(definition, one.question);
		if (!cells) return null;
		answered.set(one, cells);
	}
	return counts(dims, answered);
}

/** How many participants there are and how many are selected, by every dim that people have. */
export async function peopleCounts(
	workspace: Workspace,
	programme: Programme,
	where: Filters,
	signal: AbortSignal = new AbortController().signal
): Promise<PeopleCounts | null> {
	const definition = peopleFigure(workspace.records.catalogue);
	if (!definition) return null;
	const dims = peopleDims(programme, definition);
	const answered = new Map<PeopleRequest, Cell[]>();
	await workspace.all(requests(definition, dims, where), signal, (one, cells) => {
		answered.set(one, cells);
	});
	return counts(dims, answered);
}
