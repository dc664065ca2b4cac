import type { Engine } from '#engine/engine.ts';
import { collectedTables } from '#indicators/collected-tables.ts';
import { deliveries } from '#indicators/connection-cache.ts';
import type { Cell } from '#schemas/cell.ts';
import { cellStatus } from '#schemas/cell.ts';
import type { EditionCell, EditionHead, EditionTable } from '#schemas/edition.ts';
import { countsPeople } from '#schemas/counts-people.ts';
import { countsProducts } from '#schemas/counts-products.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { changedSince, changesSince } from './changes-since.ts';
import type { Draft, PublishedEdition } from './draft.ts';
import { eventMonthsOf } from './event-months.ts';
import { publishedProducts } from './published-products.ts';
import { inParallel } from './in-parallel.ts';
import { lastDay } from './last-day.ts';
import { demoNoiseKey, isDemoNoiseKey, noiseKeyFingerprint } from './noise-key.ts';
import { CellPublisher, type PublishedCell } from './published-cells.ts';
import { declaredTables, type ExcludedTable } from './published-tables.ts';
import { withRecordsAsOf } from './records-as-of.ts';
import { refuseOtherPseudonyms } from './same-pseudonyms.ts';

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
	/** Decides by how much figures are altered; null for the key that everybody has, which only an invented programme may use. */
	noiseKey: Uint8Array | null;
	/** Breakdowns, or whole indicators, that the publisher excludes. */
	without?: ReadonlySet<ExcludedTable>;
	onEach?: (done: number, of: number) => void;
	/** Computes the figures; for whoever makes several drafts of the same records. */
	figures?: (of: FiguresOf) => Promise<PublishedCell[]>;
}

/** What figures depend on: neither on the name and the day of an edition, nor on those before it. */
export type FiguresOf = Pick<
	DraftOf,
	'programme' | 'catalogue' | 'engine' | 'noiseKey' | 'without' | 'onEach'
>;

/** The noise key of an edition. Throws where a programme of real people has none of its own. */
function noiseKeyOf({ programme, noiseKey }: Pick<DraftOf, 'programme' | 'noiseKey'>): Uint8Array {
	if (!programme.synthetic && (!noiseKey || isDemoNoiseKey(noiseKey)))
		throw new Error(
			'missing noise key: only an invented programme is published without one; npm run -s keys makes it'
		);
	return noiseKey ?? demoNoiseKey();
}

/**
 * Turns records into the figures that an edition declares, altered where they are of people. Nothing is written. Throws when the edition does
 * not follow on the previous ones, and without a noise key.
 */
export async function makeDraft(input: DraftOf): Promise<Draft> {
	const { programme, engine, previous, without = new Set<string>() } = input;
	refuseUnlessNext(input);
	await refuseEarlierDay(input);
	const catalogue = declared(input);
	const figures = await (input.figures ?? publishedFigures)(input);
	const made = figures.filter(({ published }) => hasCome(published, input.on));
	const truth = made.map((one) => one.truth);
	const cells = made.map((one) => one.published);
	const tables = declaredTables(catalogue, programme, groupsIn(truth), without, missingIn(truth));
	refuseOtherGroups(tables, previous);
	const last = previous.at(-1);
	const { minCount: _former, complementRule: _rule, eventMonths, ...policy } = programme.disclosure;
	return {
		head: {
			name: input.name,
			number: (last?.head.number ?? 0) + 1,
			programme: { id: programme.id, version: programme.version, synthetic: programme.synthetic },
			on: input.on,
			software: input.software,
			previous: last ? { name: last.head.name, manifest_sha256: last.manifestHash } : null,
			licence: { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
			method: 'cell-key',
			noise_key: noiseKeyFingerprint(noiseKeyOf(input)),
			policy: {
				...policy,
				...(eventMonths ? { eventMonths } : {}),
				exact: policy.exact.map(({ indicator }) => indicator)
			},
			deliveries: await collected(engine, programme, input.catalogue),
			cells: statusCounts(cells),
			changes: last ? await changesFrom(input, last, made) : []
		},
		programme,
		catalogue: catalogue.filter(({ id }) => tables.some(({ indicator }) => indicator === id)),
		cells,
		tables,
		...(eventMonths ? { events: await eventMonthsOf(engine, catalogue, cells) } : {}),
		...(catalogue.some(countsProducts) ? { products: await publishedProducts(engine, input.on) } : {}),
		truth
	};
}

/** A month after the last day of an edition is still to come: nothing has been counted in it, which is not 0. */
const hasCome = ({ dims: { month } }: EditionCell, on: string): boolean =>
	month === undefined || month <= on.slice(0, 7);

/** How many cells there are of each status. */
export const statusCounts = (cells: readonly EditionCell[]): EditionHead['cells'] =>
	Object.fromEntries(
		cellStatus.options.flatMap((status) => {
			const n = cells.filter((cell) => cell.status === status).length;
			return n > 0 ? [[status, n]] : [];
		})
	);

/** Definitions computed at the same time: what one counts in JavaScript goes on while the engine answers another. */
const atOnce = 4;

/** The definitions of which an edition has figures. */
const declared = ({ catalogue, without }: Pick<DraftOf, 'catalogue' | 'without'>) =>
	catalogue.filter(({ snapshot, id }) => snapshot !== 'workspace-only' && !without?.has(id));

/** Every figure that an edition of these records declares, as they have it and as it is published. Throws without a noise key. */
export async function publishedFigures(input: FiguresOf): Promise<PublishedCell[]> {
	const { engine, programme, without = new Set<string>() } = input;
	const catalogue = declared(input);
	// Which sets of people are exact does not depend on what is left out.
	const all = { engine, programme, catalogue: input.catalogue, noiseKey: noiseKeyOf(input), without };
	const publisher = new CellPublisher(all);
	let done = 0;
	const made = await inParallel(catalogue, atOnce, async (definition) => {
		const cells = await publisher.cells(definition);
		input.onEach?.(++done, catalogue.length);
		return cells;
	});
	return made.flat();
}

/** What changed since the last edition, whose day is looked at again in today's records. */
async function changesFrom(input: DraftOf, last: PublishedEdition, made: readonly PublishedCell[]) {
	const { programme, catalogue, engine: today } = input;
	const changed = changedSince(last, made);
	const enrolled = catalogue.find(countsPeople)?.id;
	const ids = new Set([enrolled, ...changed.map(({ published }) => published.indicator)]);
	const recounted = await withRecordsAsOf(today, last.head.on, async (engine) => {
		const publisher = new CellPublisher({ engine, programme, catalogue, noiseKey: noiseKeyOf(input) });
		const cells: PublishedCell[] = [];
		for (const definition of catalogue.filter(({ id }) => ids.has(id)))
			cells.push(...(await publisher.cells(definition)));
		return cells;
	});
	refuseOtherPseudonyms(
		last,
		recounted.filter(({ published }) => published.indicator === enrolled)
	);
	return changesSince(last, changed, recounted);
}

/** What happened after the day of an edition would be in its figures. */
async function refuseEarlierDay({ engine, on }: DraftOf): Promise<void> {
	const until = await lastDay(engine).catch(() => on);
	if (on < until)
		throw new Error(
			`invalid day: ${on} is before ${until}, the last day of the records; name that day or a later one, or open records that end earlier`
		);
}

function refuseUnlessNext(input: DraftOf): void {
	const { name, on, programme, previous } = input;
	for (const { head } of previous) {
		if (head.programme.id !== programme.id)
			throw new Error(`invalid previous edition: ${head.name} is of another programme, ${head.programme.id}`);
		if (head.name === name)
			throw new Error(`invalid name: ${name} is published already; editions are never made again`);
	}
	for (const { head } of previous) {
		const before = head.previous;
		if (before && !previous.some(({ manifestHash }) => manifestHash === before.manifest_sha256))
			throw new Error(
				`missing previous edition: ${head.name} follows on ${before.name}, which is not given; name every earlier edition, --previous`
			);
	}
	const firsts = previous.filter(({ head }) => head.previous === null);
	if (firsts.length > 1)
		throw new Error(
			`invalid previous editions: ${firsts.map(({ head }) => head.name).join(' and ')} do not follow on each other`
		);
	const last = previous.at(-1)?.head;
	if (last && last.on > on)
		throw new Error(`invalid day: ${on} is before the last edition, ${last.name} of ${last.on}`);
	const key = noiseKeyFingerprint(noiseKeyOf(input));
	const other = previous.find(({ head }) => head.noise_key !== undefined && head.noise_key !== key);
	if (other)
		throw new Error(
			`invalid noise key: edition ${other.head.name} was altered with another, ${other.head.noise_key}, and two keys would let deviations be averaged out; give the noise-key.txt that it was made with, --noise-key`
		);
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
