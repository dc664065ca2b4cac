import {
	neighbourhoodOf,
	numberedTies,
	type LargeScope,
	type Neighbourhood
} from '#indicators/large-network.ts';
import { LatestOnly } from '#state/latest-only.ts';
import type { Workspace } from '#state/workspace.svelte.ts';
import { NetworkWork } from './network-work.svelte.ts';

/** What is asked of the rows of a network that is too large to be drawn: its other measures, and who is near one person. */
export class LargeWork {
	/** Works the measures out once the ties are read. */
	readonly measuring = new NetworkWork();
	reading = $state(false);
	near = $state.raw<Neighbourhood | null>(null);
	/** A pseudonym that nobody has. */
	unknown = $state<string | null>(null);
	fault = $state.raw<Error | null>(null);
	readonly #workspace: Workspace;
	readonly #latest = new LatestOnly();
	readonly #asked = new LatestOnly();
	#opening: Promise<void> | null = null;

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
	}

	/** Both what is measured and who is looked for may be the first to need rows; they are opened once. */
	#openRows(): Promise<void> {
		return (this.#opening ??= this.#workspace.openRows().finally(() => (this.#opening = null)));
	}

	get busy(): boolean {
		return this.reading || this.measuring.working;
	}

	/** Reads every tie and counts. What was begun can be stopped at any time. */
	async measure(scope: LargeScope): Promise<void> {
		const current = this.#latest.take();
		this.fault = null;
		this.reading = true;
		try {
			await this.#openRows();
			const ties = await this.#workspace.queryRecords((engine) => numberedTies(engine, scope));
			if (!current()) return;
			this.measuring.begin({
				...ties,
				steps: scope.months.length,
				groups: scope.countries.length,
				placed: false,
				measured: true
			});
		} catch (error) {
			if (current()) this.fault = error as Error;
		}
		if (current()) this.reading = false;
	}

	/** Looks for the person with a pseudonym; without one nobody is shown. */
	async show(scope: LargeScope, id: string): Promise<void> {
		const current = this.#asked.take();
		[this.unknown, this.fault] = [null, null];
		if (id === '') this.near = null;
		else
			try {
				await this.#openRows();
				const near = await this.#workspace.queryRecords((engine) => neighbourhoodOf(engine, scope, id));
				if (!current()) return;
				this.near = near;
				this.unknown = near === null ? id : null;
			} catch (error) {
				if (current()) this.fault = error as Error;
			}
	}

	/** Ends what is being read or counted. */
	stop(): void {
		this.#latest.take();
		this.reading = false;
		this.measuring.stop();
	}

	/** Forgets what was found of another network. */
	reset(): void {
		this.stop();
		this.#asked.take();
		this.measuring.clear();
		[this.near, this.unknown, this.fault] = [null, null, null];
	}
}
