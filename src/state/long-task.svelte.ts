import type { OnProgress } from '#import/importer.ts';
import { LatestOnly } from './latest-only.ts';

export type Work<T> = (onProgress: OnProgress, signal: AbortSignal) => Promise<T>;

/** Where a stage stands; a cancelled one waits to be asked again. */
export type TaskState = 'resting' | 'working' | 'done' | 'failed' | 'cancelled';

/**
 * One long piece of work in a row of such. Its result stays on screen until there is another, and counts only while what
 * it was made from is still what holds; a late one is dropped.
 */
export class LongTask<T> {
	#value = $state.raw<T | null>(null);
	#inputs = $state.raw<readonly unknown[] | null>(null);
	#standing = $state<TaskState>('resting');
	#fault = $state.raw<Error | null>(null);
	#share = $state<number | null>(null);
	#wanted: readonly unknown[] | null = null;
	#running: Promise<T | null> = Promise.resolve(null);
	#attempt = new AbortController();
	readonly #latest = new LatestOnly();

	/** The last result, perhaps of other inputs than those that hold now. */
	get value(): T | null {
		return this.#value;
	}

	get standing(): TaskState {
		return this.#standing;
	}

	/** Why the last work came to nothing; null unless it failed. */
	get fault(): Error | null {
		return this.#fault;
	}

	/** How far the work is, 0 to 1; null while that is not known. */
	get share(): number | null {
		return this.#share;
	}

	/** Whether the result was made from exactly these. */
	holds(inputs: readonly unknown[]): boolean {
		return this.#standing === 'done' && alike(this.#inputs, inputs);
	}

	/** Does the work unless its result is there already or on the way; null when it failed, was cancelled or overtaken. */
	ensure(inputs: readonly unknown[], work: Work<T>): Promise<T | null> {
		if (this.holds(inputs)) return Promise.resolve(this.#value);
		if (this.#standing === 'working' && alike(this.#wanted, inputs)) return this.#running;
		this.#wanted = inputs;
		return (this.#running = this.#run(inputs, work));
	}

	async #run(inputs: readonly unknown[], work: Work<T>): Promise<T | null> {
		this.#attempt.abort();
		const { signal } = (this.#attempt = new AbortController());
		const current = this.#latest.take();
		this.#standing = 'working';
		this.#fault = null;
		this.#share = null;
		const onProgress = (share: number) => {
			const whole = Math.floor(100 * share) / 100;
			if (current() && whole !== this.#share) this.#share = whole;
		};
		try {
			const value = await work(onProgress, signal);
			if (!current()) return null;
			this.#value = value;
			this.#inputs = inputs;
			this.#standing = 'done';
			return value;
		} catch (error) {
			if (current()) {
				this.#fault = error instanceof Error ? error : new Error(String(error));
				this.#standing = 'failed';
			}
			return null;
		}
	}

	/** As if nothing had been asked. */
	reset(): void {
		this.cancel();
		this.#value = this.#inputs = null;
		this.#fault = null;
		this.#standing = 'resting';
	}

	/** Ends the work under way; the result before it stays. */
	cancel(): void {
		if (this.#standing !== 'working') return;
		this.#latest.take();
		this.#attempt.abort();
		this.#standing = 'cancelled';
	}
}

const alike = (one: readonly unknown[] | null, other: readonly unknown[]) =>
	one !== null && one.length === other.length && one.every((input, i) => Object.is(input, other[i]));
