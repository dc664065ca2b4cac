import type { Progress } from './progress.ts';

const intervalMs = 200;

/** Progress of an ingest as a share of its bytes: each byte counts twice, once when scanned and once when loaded. */
export class ProgressMeter {
	#done = 0;
	readonly #total: number;

	constructor(
		bytes: number,
		readonly progress: Progress
	) {
		this.#total = Math.max(1, 2 * bytes);
	}

	add(bytes: number, doing: string): void {
		this.#done += bytes;
		this.progress({ doing, done: this.#done / this.#total });
	}

	/** Reports the progress of a running statement that loads `bytes` bytes. */
	async during<T>(bytes: number, doing: string, share: () => number, running: Promise<T>): Promise<T> {
		const timer = setInterval(
			() => this.progress({ doing, done: (this.#done + bytes * share()) / this.#total }),
			intervalMs
		);
		try {
			return await running;
		} finally {
			clearInterval(timer);
			this.add(bytes, doing);
		}
	}
}
