import type { OnProgress } from '#import/importer.ts';
import { LatestOnly } from './latest-only.ts';

export type Work<T> = (onProgress: OnProgress, signal: AbortSignal) => Promise<T>;

/** `resting` has not been asked yet; a cancelled task waits to be asked again. */
export type TaskState = 'resting' | 'working' | 'done' | 'failed' | 'cancelled';

/**
 * One long-running task in a chain of such tasks. Its result stays on screen until there is another, and is
 * current only while its inputs are unchanged; a late result is dropped.
 */
export class LongTask<T> {
	#value = $state.raw<T | null>(null);
	#inputs = $state.raw<readonly unknown[] | null>(null);
	#state = $state<TaskState>('resting');
	#fault = $state.raw<Error | null>(null);
	#share = $state<number | null>(null);
	#wanted: readonly unknown[] | null = null;
	#running: Promise<T | null> = Promise.resolve(null);
	#attempt = new AbortController();
	readonly #latest = new LatestOnly();

	/** The latest result, possibly of inputs that are no longer current. */
	get value(): T | null {
		return this.#value;
	}

	get state(): TaskState {
		return this.#state;
	}

	/** Why the latest work failed; null if it did not. */
	get fault(): Error | null {
		return this.#fault;
	}

	/** Progress from 0 to 1; null while unknown. */
	get share(): number | null {
		return this.#share;
	}

	/** Whether the result was made from exactly these inputs. */
	isCurrent(inputs: readonly unknown[]): boolean {
		return this.#state === 'done' && alike(this.#inputs, inputs);
	}

	/**
	 * Does the work unless its result exists or is on the way; null when it failed, was cancelled or was
	 * superseded.
	 */
	ensure(inputs: readonly unknown[], work: Work<T>): Promise<T | null> {
		if (this.isCurrent(inputs)) return Promise.resolve(this.#value);
		if (this.#state === 'working' && alike(this.#wanted, inputs)) return this.#running;
		this.#wanted = inputs;
		return (this.#running = this.#run(inputs, work));
	}

	async #run(inputs: readonly unknown[], work: Work<T>): Promise<T | null> {
		this.#attempt.abort();
		const { signal } = (this.#attempt = new AbortController());
		const current = this.#latest.take();
		this.#state = 'working';
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
			this.#state = 'done';
			return value;
		} catch (error) {
			if (current()) {
				this.#fault = error instanceof Error ? error : new Error(String(error));
				this.#state = 'failed';
			}
			return null;
		}
	}

	reset(): void {
		this.cancel();
		this.#value = this.#inputs = null;
		this.#fault = null;
		this.#state = 'resting';
	}

	/** Cancels the work in progress; the previous result stays. */
	cancel(): void {
		if (this.#state !== 'working') return;
		this.#latest.take();
		this.#attempt.abort();
		this.#state = 'cancelled';
	}
}

const alike = (one: readonly unknown[] | null, other: readonly unknown[]) =>
	one !== null && one.length === other.length && one.every((input, i) => Object.is(input, other[i]));
