import type { Downloaded } from './downloaded.ts';
import { added, listed, Unknown, type Factor } from './factor-graph.ts';
import { likelihood, likelihoodOfPart, reach } from './noise.ts';

/** A number of people that is to be found out. */
export interface Asked {
	indicator: string;
	dims: Record<string, string>;
	edition: number;
	count: 'yes' | 'no' | 'all';
	unknown: Unknown;
}

const shares = ['share', 'improved-share'];
const mostInSmall = 9 + reach;
const ofPeople = ['participant', 'pair-of-answers'];

const keyOf = (indicator: string, dims: Record<string, string>) =>
	`${indicator} ${JSON.stringify(Object.entries(dims).sort())}`;

const flat = (name: string, first: number, last: number) =>
	new Unknown(
		name,
		first,
		Array.from({ length: last - first + 1 }, () => 1)
	);

const known = (name: string, value: number) => new Unknown(name, value, [1]);

/** An unknown of which a number is published. */
function told(name: string, published: number, most = Infinity): Unknown {
	const first = Math.max(0, published - reach);
	const last = Math.min(most, published + reach);
	return new Unknown(
		name,
		first,
		Array.from({ length: last - first + 1 }, (_, i) => likelihood(published, first + i))
	);
}

/** One edition, read cell by cell into unknowns and factors. */
class Edition {
	readonly unknowns = new Map<string, Unknown>();
	readonly shown = new Map<string, number>();
	readonly factors: Factor[] = [];
	/** What is said of the same unknowns in two tables is one thing, and said once. */
	readonly #said = new Set<string>();
	readonly #cells: Map<string, Downloaded['cells'][number]>;
	readonly #files: Downloaded;
	readonly #at: number;
	readonly #everybody: string | undefined;

	constructor(files: Downloaded, at: number) {
		this.#files = files;
		this.#at = at;
		this.#cells = new Map(files.cells.map((cell) => [keyOf(cell.indicator, cell.dims), cell]));
		this.#everybody = files.catalogue.find(
			({ kind, counts, measures }) => kind === 'count' && counts === 'participant' && measures.length === 0
		)?.id;
		// What people did, several times each, is altered by all that some of them did: its numbers tell too little to be followed.
		const ofClusters = files.catalogue.filter(({ interval }) => interval === 'cluster').map(({ id }) => id);
		const tables = files.tables.filter(
			({ indicator, protects }) =>
				(protects === 'people' || protects === 'businesses') && !ofClusters.includes(indicator)
		);
		for (const table of tables.sort((a, b) => Number(b.kind === 'count') - Number(a.kind === 'count')))
			for (const dims of this.groupsOf(table)) this.#read(table, dims);
		for (const table of tables) this.#addUp(table);
		for (const table of tables) this.#within(table);
	}

	groupsOf = ({ measures, by }: Downloaded['tables'][number]): Record<string, string>[] =>
		measures.flatMap(({ dims }) => [
			dims,
			...by.flatMap(({ dim, groups }) => groups.map((group) => ({ ...dims, [dim]: group })))
		]);

	/** The unknown that a relation names, where it is of the same people under another name. */
	#same(table: Downloaded['tables'][number], dims: Record<string, string>): Unknown | undefined {
		const own = shares.includes(table.kind) ? 'denominator' : 'n';
		for (const { count, relation, of } of table.relations) {
			const [one] = of;
			if (relation !== 'equals' || count !== own || of.length !== 1 || one!.times !== 1) continue;
			if (!this.#areSame(table, one!.indicator, dims)) continue;
			const found = this.unknowns.get(`${keyOf(one!.indicator, { ...one!.dims, ...dims })} all`);
			if (found) return found;
		}
		return undefined;
	}

	/** Whether figures of a group are of the same countries, of which one of them may lack some. */
	#areSame(
		{ without = [] }: Downloaded['tables'][number],
		indicator: string,
		dims: Record<string, string>
	): boolean {
		const other = this.#files.tables.find((one) => one.indicator === indicator)?.without ?? [];
		return 'country' in dims || String(without) === String(other);
	}

	/** How many are enrolled in a group, where that is told exactly. */
	#enrolled(dims: Record<string, string>): number | undefined {
		const { measure: _measure, wave: _wave, ...groups } = dims;
		const cell = this.#everybody ? this.#cells.get(keyOf(this.#everybody, groups)) : undefined;
		return cell?.status === 'ok' ? (cell.n ?? undefined) : undefined;
	}

	#base(table: Downloaded['tables'][number], dims: Record<string, string>, published: number): Unknown {
		const name = `${keyOf(table.indicator, dims)} all @${this.#at}`;
		const whole = this.#isOfPeople(table) ? this.#enrolled(dims) : undefined;
		if (whole === undefined) return told(name, published);
		const first = Math.max(0, published - 2 * reach);
		const prior = Array.from({ length: Math.min(whole, published + 2 * reach) - first + 1 }, (_, i) =>
			first + i === whole
				? Number(published === whole)
				: likelihoodOfPart({ part: published, whole }, first + i, whole - first - i)
		);
		return new Unknown(name, first, prior);
	}

	#isOfPeople(table: Downloaded['tables'][number]): boolean {
		const counts = this.#files.catalogue.find(({ id }) => id === table.indicator)?.counts ?? '';
		return ofPeople.includes(counts) || table.measures.some(({ dims }) => dims['wave'] !== undefined);
	}

	#read(table: Downloaded['tables'][number], dims: Record<string, string>): void {
		const key = keyOf(table.indicator, dims);
		const cell = this.#cells.get(key);
		if (!cell || cell.status === 'not-collected' || table.kind === 'gap' || table.kind === 'gini') return;
		const name = (count: string) => `${key} ${count} @${this.#at}`;
		const isShare = shares.includes(table.kind);
		const published = isShare ? cell.denominator : cell.n;
		const all = this.#same(table, dims) ?? this.#all(table, dims, cell, published);
		if (!all) return;
		this.unknowns.set(`${key} all`, all);
		if (cell.status === 'perturbed' && published !== null) this.shown.set(`${key} all`, published);
		if (!isShare) return;
		const last = all.first + all.prior.length - 1;
		const part = cell.status === 'perturbed' ? cell.numerator : null;
		if (part === null && last > 60) return;
		const [low, high] =
			part === null ? [0, last] : [Math.max(0, part - 2 * reach), Math.min(last, part + 2 * reach)];
		const yes = flat(name('yes'), low, high);
		const no = flat(name('no'), Math.max(0, all.first - high), last - low);
		const options: (readonly [number[], number])[] = [];
		for (let sum = all.first; sum <= last; sum++)
			for (let one = low; one <= Math.min(sum, high); one++) {
				const weight =
					part === null ? 1 / (sum + 1) : likelihoodOfPart({ part, whole: published! }, one, sum - one);
				if (weight > 0) options.push([[one, sum - one, sum], weight]);
			}
		this.unknowns.set(`${key} yes`, yes);
		this.unknowns.set(`${key} no`, no);
		this.factors.push(listed([yes, no, all], options, { signs: [1, 1, -1] }));
	}

	#all(
		table: Downloaded['tables'][number],
		dims: Record<string, string>,
		{ status }: Downloaded['cells'][number],
		published: number | null
	): Unknown | undefined {
		const name = `${keyOf(table.indicator, dims)} all @${this.#at}`;
		if (status === 'ok' && published !== null) return known(name, published);
		if (status === 'perturbed' && published !== null) return this.#base(table, dims, published);
		if (status === 'small-base' && this.#isOfPeople(table))
			return flat(name, 0, Math.min(mostInSmall, this.#enrolled(dims) ?? Infinity));
		if (status === 'not-applicable') return known(name, 0);
		return undefined;
	}

	#addUp({ indicator, measures, by, without = [] }: Downloaded['tables'][number]): void {
		for (const { dims, adds_up } of measures) {
			if (!adds_up) continue;
			for (const { dim, groups } of by) {
				if (dim === 'month') continue;
				// Those who do not count add up where those who do and all do: said again, it would count twice.
				for (const count of ['yes', 'all']) {
					const whole = this.unknowns.get(`${keyOf(indicator, dims)} ${count}`);
					const parts = groups
						.filter((group) => dim !== 'country' || !without.includes(group))
						.map((group) => this.unknowns.get(`${keyOf(indicator, { ...dims, [dim]: group })} ${count}`));
					if (!whole || parts.length === 0 || parts.some((part) => part === undefined)) continue;
					this.#once('sum', [...(parts as Unknown[]), whole], () => added(parts as Unknown[], whole));
				}
			}
		}
	}

	#once(what: string, unknowns: readonly Unknown[], factor: () => Factor): void {
		const key = `${what} ${unknowns.map(({ name }) => name).join(' + ')}`;
		if (!this.#said.has(key)) this.factors.push(factor());
		this.#said.add(key);
	}

	#within(table: Downloaded['tables'][number]): void {
		const name = { numerator: 'yes', denominator: 'all', n: 'all' } as Record<string, string>;
		const relations = [...table.relations];
		if (this.#everybody && table.indicator !== this.#everybody && this.#isOfPeople(table))
			relations.push({
				count: 'n',
				relation: 'within',
				of: [{ indicator: this.#everybody, count: 'n', dims: {}, times: 1 }]
			});
		for (const { count, relation, of } of relations) {
			const [one] = of;
			if (relation === 'compares' || of.length !== 1 || one!.times !== 1) continue;
			for (const dims of this.groupsOf(table)) {
				if (!this.#areSame(table, one!.indicator, dims) && relation === 'equals') continue;
				const { measure: _measure, wave: _wave, ...groups } = dims;
				const keys = [
					`${keyOf(table.indicator, dims)} ${name[count]}`,
					`${keyOf(one!.indicator, { ...one!.dims, ...groups })} ${name[one!.count]}`
				] as const;
				const [part, whole] = [this.unknowns.get(keys[0]), this.unknowns.get(keys[1])];
				if (!part || !whole || part === whole) continue;
				const shown = [keys[0], keys[1]].map((key) => this.shown.get(key)) as [Shown, Shown];
				const options =
					relation === 'equals'
						? among(part, whole, shown, (more) => Number(more === 0))
						: among(part, whole, shown, () => 1);
				const sums = { signs: [1, -1], isLoose: relation !== 'equals' };
				this.#once(relation, [part, whole], () => listed([part, whole], options, sums));
			}
		}
	}
}

type Shown = number | undefined;
type Pairs = (readonly [number[], number])[];

/** Every combination of the values of two unknowns. */
const pairs = (one: Unknown, other: Unknown): [number, number][] =>
	one.prior.flatMap((_, i) => other.prior.map((_, j): [number, number] => [one.first + i, other.first + j]));

/**
 * People among others: where they are as many they are the same ones, who are altered alike. So they are fewer where other numbers
 * are shown; and where they are as many, the number that is shown of both tells of them once.
 */
function among(
	part: Unknown,
	whole: Unknown,
	[one, other]: readonly [Shown, Shown],
	likely: (more: number) => number
): Pairs {
	const areShown = one !== undefined && other !== undefined;
	return pairs(part, whole).flatMap(([a, b]): Pairs => {
		if (a > b || (a === b && areShown && one !== other)) return [];
		const once = a === b && areShown ? whole.prior[b - whole.first]! : 1;
		return once > 0 ? [[[a, b], likely(b - a) / once]] : [];
	});
}

/** Who is counted stays so: a number that is shown anew is of more people. */
function grown(before: Edition, now: Edition, tables: Downloaded['tables']): Factor[] {
	return tables
		.filter(({ grows }) => grows)
		.flatMap((table) =>
			now.groupsOf(table).flatMap((dims) => {
				const key = `${keyOf(table.indicator, dims)} all`;
				const [then, at] = [before.unknowns.get(key), now.unknowns.get(key)];
				const [was, is] = [before.shown.get(key), now.shown.get(key)];
				if (!then || !at || was === undefined || is === undefined) return [];
				const options = among(then, at, [was, is], (more) => 0.7 ** more);
				return options.length > 0 ? [listed([then, at], options, { signs: [1, -1], isLoose: true })] : [];
			})
		);
}

/** All that editions of one programme, oldest first, tell somebody who has their files and nothing else. */
export interface Puzzle {
	factors: Factor[];
	asked: Asked[];
}

/** What has to be found out; `growing` takes for granted that numbers only grow, where definitions say so. */
export function puzzle(downloads: readonly Downloaded[], { growing = true } = {}): Puzzle {
	const editions = downloads.map((files, at) => new Edition(files, at));
	const factors = [
		...editions.flatMap(({ factors }) => factors),
		...(growing ? editions.slice(1) : []).flatMap((now, i) =>
			grown(editions[i]!, now, downloads[i + 1]!.tables)
		)
	];
	const seen = new Set<Unknown>();
	const asked = editions.flatMap((edition, at) =>
		downloads[at]!.tables.flatMap((table) =>
			edition.groupsOf(table).flatMap((dims) =>
				(['yes', 'no', 'all'] as const).flatMap((count): Asked[] => {
					const unknown = edition.unknowns.get(`${keyOf(table.indicator, dims)} ${count}`);
					// The same people under another name are no other number.
					if (!unknown || seen.has(unknown)) return [];
					seen.add(unknown);
					return [{ indicator: table.indicator, dims, edition: at, count, unknown }];
				})
			)
		)
	);
	return { factors, asked };
}
