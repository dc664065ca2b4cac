import { unitCounts, type UnitCounts, type UnitQuestion } from '#indicators/unit-counts.ts';
import { countsPeople } from '#schemas/counts-people.ts';
import { dimsOf, dimValues } from '#schemas/dims.ts';
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
		.filter(({ of, values }) => (of === 'programme' || of === 'participant') && values.length > 0)
		.map(({ code }) => code);
}

/** What of a selection says who: neither when, nor at which event. */
function ofPeople(where: Filters, dims: readonly Dim[]): Filters {
	const chosen = Object.entries(withoutPeriod(where)).filter(([dim]) => dims.includes(dim));
	return Object.fromEntries(chosen);
}

interface PeopleQuestion extends UnitQuestion {
	which: 'all' | 'selected';
}

function questions(dims: readonly Dim[], where: Filters): PeopleQuestion[] {
	const who = ofPeople(where, dims);
	return [null, ...dims].flatMap((by) => {
		const others = by === null ? who : (({ [by]: _, ...rest }) => rest)(who);
		return [
			{ by, which: 'all' as const, where: {} },
			{ by, which: 'selected' as const, where: others }
		];
	});
}

function countsOf(
	programme: Programme,
	asked: readonly PeopleQuestion[],
	answers: readonly (UnitCounts | null)[]
): PeopleCounts {
	const find = (by: Dim | null, which: PeopleQuestion['which']) =>
		answers[asked.findIndex((one) => one.by === by && one.which === which)] ?? null;
	const total = (which: PeopleQuestion['which']) => find(null, which)?.get('') ?? 0;
	const dims = new Map<Dim, ReadonlyMap<string, ValueCount>>();
	for (const { by, which } of asked) {
		const [all, selected] = [find(by, 'all'), find(by, 'selected')];
		if (by === null || which === 'all' || all === null || selected === null) continue;
		const counted = (value: string) => ({ all: all.get(value) ?? 0, selected: selected.get(value) ?? 0 });
		dims.set(by, new Map(dimValues(programme, by).map((value) => [value, counted(value)])));
	}
	return { all: total('all'), selected: total('selected'), dims };
}

/** The same from the figures that were prepared, of the dims that they are broken down by; null where they are of another selection. */
export function preparedPeople(workspace: Workspace, where: Filters): PeopleCounts | null {
	const { programme, catalogue } = workspace.records;
	const definition = peopleFigure(catalogue);
	if (!definition) return null;
	const asked = questions(peopleDims(programme, definition), where);
	const answers = asked.map(({ by, where }): UnitCounts | null => {
		if (by !== null && !definition.dims.includes(by)) return null;
		const cells = workspace.prepared(definition, { by: by === null ? [] : [by], where });
		const groups = cells?.filter(({ dims }) => (by === null) === (Object.keys(dims).length === 0));
		return groups ? new Map(groups.map(({ dims, value }) => [dims[by ?? ''] ?? '', value ?? 0])) : null;
	});
	return answers[0] && answers[1] ? countsOf(programme, asked, answers) : null;
}

/** How many participants there are and how many are selected, by every dim that people have. */
export async function peopleCounts(
	workspace: Workspace,
	programme: Programme,
	where: Filters
): Promise<PeopleCounts | null> {
	const definition = peopleFigure(workspace.records.catalogue);
	if (!definition) return null;
	const asked = questions(peopleDims(programme, definition), where);
	const answers = await workspace.queryFigures((engine) => unitCounts(engine, definition, programme, asked));
	return countsOf(programme, asked, answers);
}
