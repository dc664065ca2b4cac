import type { Policy } from '#disclosure/gate.ts';
import { protect } from '#disclosure/protect.ts';
import type { State } from '#disclosure/state.ts';
import type { Engine } from '#engine/engine.ts';
import { collectedTables } from '#indicators/collected-tables.ts';
import { deliveries } from '#indicators/connection-cache.ts';
import { cellName } from '#schemas/cell-name.ts';
import type { Cell } from '#schemas/cell.ts';
import type { EditionCell, EditionHead, EditionTable } from '#schemas/edition.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { changedSince, changesSince } from './changes-since.ts';
import type { Draft, PublishedEdition, Withheld } from './draft.ts';
import { declaredTables, type ExcludedTable } from './published-tables.ts';
import { figuresIn, unprotectedCells } from './unprotected-cells.ts';

export interface DraftOf {
	programme: Programme;
	catalogue: readonly Definition[];
	/** With the records open. */
	engine: Engine;
	name: string;
	/** The day up to which the records reach. */
	on: string;
	/** Editions published before, oldest first. */
	previous: readonly PublishedEdition[];
	software: EditionHead['software'];
	/** Breakdowns, or whole indicators, that the publisher excludes. */
	without?: ReadonlySet<ExcludedTable>;
	onEach?: (done: number, of: number) => void;
}

/** The thresholds that a programme sets. */
export const disclosurePolicy = ({ disclosure }: Pick<Programme, 'disclosure'>): Policy => ({
	minCount: disclosure.minCount,
	minBase: disclosure.minBase,
	complementRule: disclosure.complementRule
});

/**
 * Turns records into the figures that an edition declares, and those into what may be published. Nothing is
 * written. Throws when the edition does not follow on the previous ones, and when no set of suppressions is
 * safe.
 */
export async function makeDraft(input: DraftOf): Promise<Draft> {
	const { programme, catalogue, engine, previous, without } = input;
	refuseUnlessNext(input);
	const truth = await unprotectedCells(engine, catalogue, programme, {
		...(without ? { without } : {}),
		...(input.onEach ? { onEach: input.onEach } : {})
	});
	const figures = truth.map(({ cell }) => cell);
	const tables = declaredTables(catalogue, programme, groupsIn(figures), without, missingIn(figures));
	refuseOtherGroups(tables, previous);
	const policy = disclosurePolicy(programme);
	const before = previous.map(({ head, tables, cells }) => ({ name: head.name, tables, cells }));
	const { cells, states } = await protect({ tables, truth, previous: before, policy });
	const last = previous.at(-1);
	const count = (status: keyof EditionHead['cells']) => cells.filter((cell) => cell.status === status).length;
	return {
		head: {
			name: input.name,
			number: (last?.head.number ?? 0) + 1,
			programme: { id: programme.id, version: programme.version, synthetic: programme.synthetic },
			on: input.on,
			software: input.software,
			previous: last ? { name: last.head.name, manifest_sha256: last.manifestHash } : null,
			licence: { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
			policy: { ...programme.disclosure },
			deliveries: await collected(engine, programme, catalogue),
			cells: {
				ok: count('ok'),
				suppressed: count('suppressed'),
				held: count('held'),
				'not-collected': count('not-collected'),
				'not-applicable': count('not-applicable')
			},
			changes: last ? changesSince(last, cells, tables, await recountedFor(input, last, cells)) : []
		},
		programme,
		catalogue: catalogue.filter(({ id }) => tables.some(({ indicator }) => indicator === id)),
		cells,
		tables,
		withheld: truth.flatMap(({ cell }) => withheld(cell, states.get(cellName(cell))!))
	};
}

/** What the records of today say of the day of the last edition, of the indicators of which some figure changed. */
async function recountedFor(
	{ engine, catalogue, programme }: DraftOf,
	last: PublishedEdition,
	cells: readonly EditionCell[]
): Promise<Cell[]> {
	const changed = new Set(changedSince(last, cells).map(({ indicator }) => indicator));
	const recounted: Cell[] = [];
	for (const definition of catalogue.filter(({ id }) => changed.has(id)))
		recounted.push(...(await figuresIn(engine, definition, programme, { where: { to: last.head.on } })));
	return recounted;
}

function refuseUnlessNext({ name, on, programme, previous }: DraftOf): void {
	for (const { head } of previous) {
		if (head.programme.id !== programme.id)
			throw new Error(`invalid previous edition: ${head.name} is of another programme, ${head.programme.id}`);
		if (head.name === name)
			throw new Error(`invalid name: ${name} is published already; editions are never made again`);
	}
	const last = previous.at(-1)?.head;
	if (last && last.on > on)
		throw new Error(`invalid day: ${on} is before the last edition, ${last.name} of ${last.on}`);
}

/** Groups never change: 18-29 in one edition and 18-24 in the next would disclose those between. */
function refuseOtherGroups(tables: readonly EditionTable[], previous: readonly PublishedEdition[]): void {
	for (const { head, tables: before } of previous)
		for (const { indicator, by } of before)
			for (const { dim, groups } of by.filter(({ dim }) => dim !== 'month')) {
				const now = tables
					.find((table) => table.indicator === indicator)
					?.by.find((breakdown) => breakdown.dim === dim)?.groups;
				const gone = now && groups.find((group) => !now.includes(group));
				if (gone !== undefined)
					throw new Error(
						`invalid groups of ${dim}: edition ${head.name} has ${gone}, which the programme no longer has; ` +
							'groups stay the same for all editions of a programme'
					);
			}
}

/** The groups in which there are figures, of dims whose groups the programme does not list. */
function groupsIn(cells: readonly Cell[]) {
	return ({ id }: Definition, dim: Dim): string[] => [
		...new Set(cells.filter(({ indicator }) => indicator === id).flatMap(({ dims }) => dims[dim] ?? []))
	];
}

/** What was delivered of the tables that some indicator counts. */
async function collected(engine: Engine, programme: Programme, catalogue: readonly Definition[]) {
	const tables = collectedTables(catalogue);
	return (await deliveries(engine, programme)).filter(({ table }) => tables.has(table));
}

/** The countries that are missing from the figures of a definition about everybody. */
const missingIn =
	(cells: readonly Cell[]) =>
	({ id }: Definition): readonly string[] =>
		cells.find(
			({ indicator, dims, without }) => indicator === id && without !== undefined && !('month' in dims)
		)?.without ?? [];

function withheld({ indicator, dims }: Cell, state: State): Withheld[] {
	if (state.as === 'held') return [{ indicator, dims, because: 'held' }];
	return state.as === 'suppressed' ? [{ indicator, dims, because: state.because }] : [];
}
