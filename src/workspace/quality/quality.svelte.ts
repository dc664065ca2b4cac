import { coverage, type TableCoverage } from '#quality/coverage.ts';
import { compareDeclared, breakdownOf, type DeclaredComparison } from '#quality/declared.ts';
import { missing, type MissingField } from '#quality/missing.ts';
import { warnings, type WarningGroup } from '#quality/warnings.ts';
import type { Dim } from '#schemas/indicator.ts';
import { LatestOnly } from '#state/latest-only.ts';
import type { Workspace } from '#state/workspace.svelte.ts';

/** What the open records hold, what they lack, what is odd in them, and what was said of them elsewhere. */
export class Quality {
	#coverage = $state.raw<TableCoverage[] | null>(null);
	#missing = $state.raw<MissingField[] | null>(null);
	#warnings = $state.raw<WarningGroup[] | null>(null);
	#besides = $state.raw<DeclaredComparison[] | null>(null);
	#fault = $state.raw<Error | null>(null);
	readonly #latest = new LatestOnly();

	/** Null until it is known; so are the others. */
	get coverage(): TableCoverage[] | null {
		return this.#coverage;
	}

	get missing(): MissingField[] | null {
		return this.#missing;
	}

	get warnings(): WarningGroup[] | null {
		return this.#warnings;
	}

	get besides(): DeclaredComparison[] | null {
		return this.#besides;
	}

	/** Why the records could not be looked through; null when they could. */
	get fault(): Error | null {
		return this.#fault;
	}

	/** Looks through the open records, one part after the other; what is found first is shown first. */
	async look(workspace: Workspace): Promise<void> {
		const current = this.#latest.take();
		const { programme, catalogue } = workspace.records;
		this.#fault = null;
		this.#coverage = this.#missing = this.#warnings = this.#besides = null;
		try {
			const covered = await workspace.look(coverage);
			if (!current()) return;
			this.#coverage = covered;
			const odd = await workspace.look(warnings);
			if (!current()) return;
			this.#warnings = odd;
			const lacking = await workspace.look(missing);
			if (!current()) return;
			this.#missing = lacking;
			const stated = await compareDeclared(programme, catalogue, (definition, declared) =>
				workspace.cells(definition, { by: breakdownOf(declared) as Dim[], where: {} })
			);
			if (current()) this.#besides = stated;
		} catch (error) {
			if (current()) this.#fault = error as Error;
		}
	}

	/** Stops looking, as when the page is left. */
	stop(): void {
		this.#latest.take();
	}
}
