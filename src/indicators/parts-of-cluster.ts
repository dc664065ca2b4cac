import type { UnitColumns } from './unit-columns.ts';

/** What a cluster has in one group: how many units, and the sum of their values. */
export interface PartOfCluster {
	group: number;
	size: number;
	counted: number;
}

const ordered = new WeakMap<UnitColumns, UnitColumns>();

/** The places of the rows, those of a cluster one after another. */
function placesOf(cluster: Int32Array): Int32Array {
	const last = cluster.reduce((most, one) => Math.max(most, one), 0);
	const next = new Int32Array(last + 2);
	for (const one of cluster) next[one + 1]! += 1;
	for (let i = 1; i < next.length; i++) next[i]! += next[i - 1]!;
	const places = new Int32Array(cluster.length);
	for (let row = 0; row < cluster.length; row++) places[next[cluster[row]!]!++] = row;
	return places;
}

/** The same units, those of a cluster one after another, as far as their clusters are counted; worked out once for each table. */
export function inClusters(columns: UnitColumns): UnitColumns {
	const known = ordered.get(columns);
	if (known) return known;
	const places = placesOf(columns.cluster!);
	const moved = <C extends Float64Array | Int32Array | Uint8Array>(column: C): C =>
		column.map((_, i) => column[places[i]!]!) as C;
	const coded = Object.entries(columns.coded).map(([name, { values, codes }]) => [
		name,
		{ values, codes: moved(codes) }
	]);
	const made: UnitColumns = {
		...columns,
		n: moved(columns.n),
		value: moved(columns.value),
		coded: Object.fromEntries(coded) as UnitColumns['coded'],
		day: columns.day && moved(columns.day),
		before: null,
		after: null,
		member: null,
		cluster: moved(columns.cluster!)
	};
	ordered.set(columns, made);
	return made;
}

/** Adds up one cluster after another: its rows are few, and so are its groups. */
export class PartsOfCluster {
	readonly #parts: PartOfCluster[] = [];
	#used = 0;
	readonly #finished: (part: PartOfCluster) => void;

	/** `finished` is called with each part of a cluster, which is used again afterwards. */
	constructor(finished: (part: PartOfCluster) => void) {
		this.#finished = finished;
	}

	add(group: number, size: number, counted: number): void {
		for (let i = 0; i < this.#used; i++) {
			const part = this.#parts[i]!;
			if (part.group !== group) continue;
			part.size += size;
			part.counted += counted;
			return;
		}
		const part = (this.#parts[this.#used] ??= { group, size: 0, counted: 0 });
		this.#used += 1;
		part.group = group;
		part.size = size;
		part.counted = counted;
	}

	/** Ends the cluster. */
	finish(): void {
		for (let i = 0; i < this.#used; i++) this.#finished(this.#parts[i]!);
		this.#used = 0;
	}
}
