import type { CountedRecords, CountedSet } from '#disclosure/counted-set.ts';
import { mostOff } from '#disclosure/most-off.ts';
import { perturbedFigure } from '#disclosure/perturbed-figure.ts';
import { publisher, type Publisher } from '#disclosure/publisher.ts';
import { keyMaker, type SetKey } from '#disclosure/record-keys.ts';
import type { Engine } from '#engine/engine.ts';
import { cellsOf } from '#indicators/compute.ts';
import { groupKey } from '#schemas/cell-name.ts';
import type { Cell } from '#schemas/cell.ts';
import type { EditionCell } from '#schemas/edition.ts';
import type { Definition } from '#schemas/indicator.ts';
import { countsNothing } from '#schemas/counts-nothing.ts';
import { personalDims } from '#schemas/dims.ts';
import { kinds } from '#schemas/kinds.ts';
import { groupsOf } from '#schemas/measure.ts';
import type { Programme } from '#schemas/programme.ts';
import { targetOfCell } from '#schemas/target-of.ts';
import { countedRecords } from './counted-records.ts';
import { ofAllModes } from './of-all-modes.ts';
import { publishedDecimals } from './published-decimals.ts';
import { disclosureOf, publishableDims, type ExcludedTable } from './published-tables.ts';

/** A figure as the records have it, and as an edition has it. */
export interface PublishedCell {
	truth: Cell;
	published: EditionCell;
	/** By how much the published value can differ from the true one, at most. */
	most: number;
}

export interface Publishing {
	engine: Engine;
	programme: Programme;
	/** All definitions, since the enrolment among them decides which sets of people are exact. */
	catalogue: readonly Definition[];
	noiseKey: Uint8Array;
	without?: ReadonlySet<ExcludedTable>;
}

const everybody: Pick<Definition, 'id'>['id'] = 'participants-enrolled';

/** Publishes figures of one set of records under one noise key. */
export class CellPublisher {
	readonly #input: Publishing;
	readonly #keys: ReturnType<typeof keyMaker>;
	#publisher: Promise<Publisher> | null = null;
	/** All enrolled, those of each country, and groups of just the same people, by the group. */
	readonly #exact = new Map<string, CountedSet>();

	constructor(input: Publishing) {
		this.#input = input;
		this.#keys = keyMaker(input.noiseKey);
	}

	/** Every figure of a definition that an edition publishes: the total and each group of each single breakdown. */
	async cells(definition: Definition): Promise<PublishedCell[]> {
		const { engine, programme, without = new Set<string>() } = this.#input;
		const dims = publishableDims(definition, programme, without);
		const truth = await this.#truth(definition, [[], ...dims.map((dim) => [dim])]);
		if (disclosureOf(definition, programme) === 'exact')
			return truth.map((cell) => ({ truth: cell, published: this.#rounded(definition, cell), most: 0 }));
		const by = await (this.#publisher ??= this.#exactSets());
		const recordsOf = await countedRecords(engine, definition, programme, this.#keys);
		const reach = reachOf(truth, recordsOf);
		return truth.map((cell) => {
			const published = this.#altered(definition, cell, by, recordsOf, reach);
			return { truth: cell, published, most: mostOff(published, definition, reach) };
		});
	}

	/** People are among all enrolled, or those of a country, whose numbers are exact. */
	#among({ counts, measuredBy }: Definition, cell: Cell, by: Publisher): Publisher {
		const whole = this.#exact.get(groupKey(groupsOf(cell)));
		const areEnrolled = counts === 'participant' || counts === 'pair-of-answers' || measuredBy === 'wave';
		return whole && areEnrolled ? by.among(whole) : by;
	}

	async #truth(definition: Definition, breakdowns: readonly Definition['dims'][]): Promise<Cell[]> {
		const { engine, programme } = this.#input;
		const found = new Map<string, Cell>();
		for (const by of breakdowns)
			for (const cell of await cellsOf(engine, definition, programme, { by, where: {} })) {
				const key = JSON.stringify(cell.dims);
				if (!found.has(key)) found.set(key, ofAllModes(cell));
			}
		return [...found.values()];
	}

	/** The sets of people that are published exactly: all enrolled, and those of each country, as the plan and its targets count them. */
	async #exactSets(): Promise<Publisher> {
		const { engine, programme, catalogue } = this.#input;
		const { deviation: most, variance } = programme.disclosure;
		const definition = catalogue.find(({ id }) => id === everybody);
		const exact = new Set<SetKey>();
		if (definition) {
			const recordsOf = await countedRecords(engine, definition, programme, this.#keys);
			const dims = publishableDims(definition, programme);
			const cells = await this.#truth(definition, [[], ['country'], ...dims.map((dim) => [dim])]);
			const sets = cells
				.filter(({ status }) => status === 'ok')
				.map((cell) => ({ groups: groupsOf(cell), all: recordsOf(cell).all }));
			for (const { groups, all } of sets)
				if (Object.keys(groups).every((dim) => dim === 'country')) exact.add(all.key);
			// A group that everybody is in is told exactly too.
			for (const { groups, all } of sets) if (exact.has(all.key)) this.#exact.set(groupKey(groups), all);
		}
		return publisher(this.#keys, { most, variance }, exact);
	}

	#rounded(definition: Definition, cell: Cell): EditionCell {
		return publishedDecimals(cell, targetOfCell(this.#input.programme, definition, cell));
	}

	#altered(
		definition: Definition,
		cell: Cell,
		by: Publisher,
		recordsOf: (cell: Cell) => CountedRecords,
		reach: number
	): EditionCell {
		const { method: _method, details: _details, ...plain } = cell;
		const nothing = { value: null, numerator: null, denominator: null, low: null, high: null, n: null };
		const { reason: _reason, partly: _partly, ...head } = plain;
		if (this.#isEmpty(definition, cell) || this.#isSmall(definition, cell, by, recordsOf))
			return { ...head, ...nothing, status: 'small-base' };
		if (cell.status !== 'ok') return cell.status === 'not-collected' ? plain : { ...plain, n: null };
		const numbers = perturbedFigure(cell, {
			definition,
			publisher: this.#among(definition, cell, by),
			recordsOf,
			reach
		});
		const { details, ...rest } = numbers;
		const exact =
			kinds[definition.kind].tells === 'count' &&
			definition.counts !== 'tie' &&
			by.isExact(recordsOf(cell).all);
		const published: Cell = { ...plain, ...rest, ...(details ? { details } : {}) };
		const rounded = this.#rounded(definition, published);
		if (exact) return rounded;
		return { ...rounded, status: 'perturbed', altered: by.deviation.most };
	}

	/**
	 * Whether a rate, a mean or a median of a group of people is of nobody. That is said as of any other too small group: otherwise it would
	 * follow of the others that they are of somebody.
	 */
	#isEmpty({ kind, counts }: Definition, cell: Cell): boolean {
		if (cell.status !== 'not-applicable' || !countsNothing(cell)) return false;
		if (counts === 'tie' || ['total', 'network', 'inequality'].includes(kinds[kind].value)) return false;
		const personal = personalDims(this.#input.programme);
		return Object.keys(groupsOf(cell)).every((dim) => personal.includes(dim));
	}

	/** Whether a rate, a mean or a median is of too few people: decided on the number that is published of them, so that it tells nothing more. */
	#isSmall(
		definition: Definition,
		cell: Cell,
		by: Publisher,
		recordsOf: (cell: Cell) => CountedRecords
	): boolean {
		const { kind, contrast, counts } = definition;
		if (cell.status !== 'ok' || kinds[kind].value === 'total' || counts === 'tie') return false;
		const { minBase } = this.#input.programme.disclosure;
		const few = (one: Cell) => this.#among(definition, one, by).base(recordsOf(one).people) < minBase;
		if (contrast === null) return few(cell);
		return [contrast.of, contrast.against].some((group) =>
			few({ ...cell, dims: { ...cell.dims, [contrast.dim]: group } })
		);
	}
}

/** The largest value of any unit behind these figures, either way. */
const reachOf = (cells: readonly Cell[], recordsOf: (cell: Cell) => CountedRecords): number =>
	Math.max(
		0,
		...cells.filter(({ status }) => status === 'ok').flatMap((cell) => recordsOf(cell).values.map(Math.abs))
	);
