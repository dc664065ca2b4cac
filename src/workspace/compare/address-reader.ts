/** A part of an address that was not taken as it stands: it means nothing here, is outside of the programme's time, is not of whole months, or is a form of the address that is not known. */
export interface Misread {
	key: string;
	value: string;
	why: 'unknown' | 'outside' | 'months' | 'version';
}

/** Reads the parts of an address one by one, and knows afterwards which of them nobody asked for. */
export class AddressReader {
	readonly #left: [key: string, value: string][];
	readonly #misread: Misread[] = [];

	constructor(params: URLSearchParams) {
		this.#left = [...params];
	}

	/** Whether a part of the address has a name like this. */
	has(fits: (key: string) => boolean): boolean {
		return this.#left.some(([key]) => fits(key));
	}

	/** The first value of a name; null where there is none. */
	take(key: string): string | null {
		const at = this.#left.findIndex(([name]) => name === key);
		return at < 0 ? null : this.#left.splice(at, 1)[0]![1];
	}

	/** All values of a name, which may be repeated. */
	takeAll(key: string): string[] {
		const values: string[] = [];
		for (let one = this.take(key); one !== null; one = this.take(key)) values.push(one);
		return values;
	}

	/** One of these values of a name; undefined where there is none, or none of them. */
	takeOneOf<T extends string>(key: string, known: readonly T[]): T | undefined {
		const text = this.take(key);
		if (text === null) return undefined;
		const found = matching(known, text);
		if (found === undefined) this.miss(key, text);
		return found;
	}

	miss(key: string, value: string, why: Misread['why'] = 'unknown'): void {
		this.#misread.push({ key, value, why });
	}

	/** Everything that was not taken as it stands, and what nobody asked for. */
	misread(): Misread[] {
		return [...this.#misread, ...this.#left.map(([key, value]): Misread => ({ key, value, why: 'unknown' }))];
	}
}

/** In an address a plus that was not escaped is a space, and people type codes in lower case. */
const plain = (code: string) => code.toLowerCase().replaceAll(' ', '+');

/** The known code that a text means; undefined where it means none. */
export const matching = <T extends string>(known: readonly T[], text: string): T | undefined =>
	known.find((code) => code === text) ?? known.find((code) => plain(code) === plain(text));
