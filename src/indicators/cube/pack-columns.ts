import type { PackedColumn } from './cube.ts';

/** Columns to be written, each kept once however many tables have it. */
export class ColumnPool {
	readonly columns: PackedColumn[] = [];
	readonly #places = new Map<string, number>();

	/** The place of a column; NaN is written as null. */
	place(numbers: ArrayLike<number>): number {
		const list = Array.from(numbers, (one) => (Number.isNaN(one) ? null : one));
		const [first = 0] = list;
		const packed = first !== null && list.every((one) => one === first) ? first : list;
		const key = JSON.stringify([list.length, packed]);
		const known = this.#places.get(key);
		if (known !== undefined) return known;
		this.#places.set(key, this.columns.length);
		return this.columns.push(packed) - 1;
	}
}

/** Reads columns; what several tables share is read once for each of its forms. */
export class UnpackedColumns {
	readonly #made = new Map<string, unknown>();

	constructor(private readonly columns: readonly PackedColumn[]) {}

	doubles(place: number, rows: number): Float64Array {
		return this.#form(`doubles ${place} ${rows}`, () => {
			const packed = this.#at(place);
			if (typeof packed === 'number') return new Float64Array(rows).fill(packed);
			return Float64Array.from(packed, (one) => one ?? NaN);
		});
	}

	integers(place: number, rows: number): Int32Array {
		return this.#form(`integers ${place} ${rows}`, () => {
			const packed = this.#at(place);
			if (typeof packed === 'number') return new Int32Array(rows).fill(packed);
			return Int32Array.from(packed as number[]);
		});
	}

	bytes(place: number, rows: number): Uint8Array {
		return this.#form(`bytes ${place} ${rows}`, () => {
			const packed = this.#at(place);
			if (typeof packed === 'number') return new Uint8Array(rows).fill(packed);
			return Uint8Array.from(packed as number[]);
		});
	}

	#at(place: number): PackedColumn {
		const packed = this.columns[place];
		if (packed === undefined) throw new Error(`missing column of a cube: ${place}`);
		return packed;
	}

	#form<T>(key: string, make: () => T): T {
		const known = this.#made.get(key) as T | undefined;
		if (known !== undefined) return known;
		const made = make();
		this.#made.set(key, made);
		return made;
	}
}
