import type { Progress } from './progress.ts';

const often = 200;

/** Turns bytes read and statements run into one share of the whole: each byte is found once and judged once. */
export class Meter {
	#read = 0;
	readonly #whole: number;

	constructor(
		bytes: number,
		readonly progress: Progress
	) {
		this.#whole = Math.max(1, 2 * bytes);
	}

	add(bytes: number, doing: string): void {
		this.#read += bytes;
		this.progress({ doing, done: this.#read / this.#whole });
	}

	/** Shows how far a statement is that stands for so many bytes, while it runs. */
	async during<T>(bytes: number, doing: string, share: () => number, running: Promise<T>): Promise<T> {
		const timer = setInterval(
			() => this.progress({ doing, done: (this.#read + bytes * share()) / this.#whole }),
			often
		);
		try {
			return await running;
		} finally {
			clearInterval(timer);
			this.add(bytes, doing);
		}
	}
}
