import { readPeopleAndTies, type PeopleAndTies } from '#indicators/people-and-ties.ts';
import { LatestOnly } from '#state/latest-only.ts';
import type { LiveFigures } from '#state/live-figures.ts';
import type { Workspace } from '#state/workspace.svelte.ts';

/** The people and ties of the open records. */
export class NetworkRows {
	#found = $state.raw<{ of: LiveFigures; rows: PeopleAndTies } | null>(null);
	#fault = $state.raw<Error | null>(null);
	readonly #workspace: Workspace;
	readonly #prepared: PeopleAndTies;
	readonly #latest = new LatestOnly();

	/** `prepared` is what was read from the site's records when the site was made: they need no engine. */
	constructor(workspace: Workspace, prepared: PeopleAndTies) {
		this.#workspace = workspace;
		this.#prepared = prepared;
	}

	/** Null until they are known. */
	get rows(): PeopleAndTies | null {
		const { name, figures } = this.#workspace.records;
		if (name === null) return this.#prepared;
		return this.#found?.of === figures ? this.#found.rows : null;
	}

	get fault(): Error | null {
		return this.#fault;
	}

	async ask(of: LiveFigures): Promise<void> {
		const current = this.#latest.take();
		this.#fault = null;
		if (this.#workspace.records.name === null) return;
		try {
			const rows = await this.#workspace.queryFigures(readPeopleAndTies);
			if (current()) this.#found = { of, rows };
		} catch (error) {
			if (current()) this.#fault = error as Error;
		}
	}

	stop(): void {
		this.#latest.take();
	}
}
