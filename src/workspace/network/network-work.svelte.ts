import type { Places } from '#network/place-people.ts';
import type { Band, Measures } from './measures.ts';
import type { FromNetworkWorker, NetworkTask } from './network.worker.ts';
import { startWorker } from './start-worker.ts';

/** What is worked out about one network beside the page, as far as it is there. */
export class NetworkWork {
	places = $state.raw<Places | null>(null);
	measures = $state.raw<Measures[] | null>(null);
	bands = $state.raw<Band[]>([]);
	/** How much of the measures is done, from 0 to 1. */
	share = $state(0);
	fault = $state<string | null>(null);
	working = $state(false);
	/** What it is about, as `begin` was told. */
	#subject = $state.raw<unknown>(null);
	#worker: Worker | null = null;

	/** Whether what is here is about this, and not about what was asked before. */
	isOf(subject: unknown): boolean {
		return this.#subject === subject;
	}

	begin(task: NetworkTask, subject: unknown = task): void {
		this.clear();
		this.#subject = subject;
		this.working = true;
		this.#worker = startWorker();
		this.#worker.onmessage = ({ data }: MessageEvent<FromNetworkWorker>) => this.#hear(data, task.steps);
		this.#worker.onerror = ({ message }) => this.#end(message || 'missing worker: it does not start');
		this.#worker.postMessage(task);
	}

	/** Ends the work and forgets what was found. */
	clear(): void {
		this.stop();
		[this.places, this.measures, this.bands, this.share, this.fault] = [null, null, [], 0, null];
	}

	/** Ends the work; what was found stays. */
	stop(): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.working = false;
	}

	#hear(said: FromNetworkWorker, steps: number): void {
		if ('places' in said) this.places = said.places;
		else if ('measures' in said) this.measures = said.measures;
		else if ('done' in said) this.share = said.done / said.of;
		else if ('fault' in said) this.#end(said.fault);
		else {
			this.bands = [...this.bands, said.band];
			if (this.bands.length === steps) this.stop();
		}
	}

	#end(fault: string): void {
		this.fault = fault;
		this.stop();
	}
}
