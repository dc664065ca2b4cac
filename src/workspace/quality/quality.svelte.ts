import { coverage, type TableCoverage } from '#quality/coverage.ts';
import { compareDeclared, breakdownOf, type DeclaredComparison } from '#quality/declared.ts';
import { missing, type MissingField } from '#quality/missing.ts';
import { warnings, type WarningGroup } from '#quality/warnings.ts';
import { givenCells } from '#indicators/detail/few-people.ts';
import { collectedTables } from '#indicators/collected-tables.ts';
import { LatestOnly } from '#state/latest-only.ts';
import type { Workspace } from '#state/workspace.svelte.ts';
import { hasOthersFigures } from './others-figures.ts';

/** Coverage, missing values, warnings and declared figures of the open records. */
export class Quality {
	#coverage = $state.raw<TableCoverage[] | null>(null);
	#missing = $state.raw<MissingField[] | null>(null);
	#warnings = $state.raw<WarningGroup[] | null>(null);
	#besides = $state.raw<DeclaredComparison[] | null>(null);
	#fault = $state.raw<Error | null>(null);
	readonly #latest = new LatestOnly();

	/** Null until it is known, like the others. */
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

	/** Why the records could not be checked; null when they could. */
	get fault(): Error | null {
		return this.#fault;
	}

	/** Checks the open records, one part after another; each result is shown as soon as it is known. */
	async check(workspace: Workspace): Promise<void> {
		const current = this.#latest.take();
		const { programme, catalogue } = workspace.records;
		this.#fault = null;
		this.#coverage = this.#missing = this.#warnings = this.#besides = null;
		try {
			const covered = await workspace.queryRecords(coverage);
			if (!current()) return;
			// A programme without events or a course has nothing to deliver of them.
			const collected = collectedTables(catalogue);
			this.#coverage = covered.filter(({ table, delivered }) => delivered || collected.has(table));
			const odd = await workspace.queryRecords(warnings);
			if (!current()) return;
			this.#warnings = odd;
			const lacking = await workspace.queryRecords(missing);
			if (!current()) return;
			this.#missing = lacking;
			// What was stated of invented people is not compared with real ones.
			const compared = hasOthersFigures(workspace) ? { ...programme, declared: [] } : programme;
			const stated = await compareDeclared(compared, catalogue, async (definition, declared) =>
				givenCells(definition, await workspace.cells(definition, { by: breakdownOf(declared), where: {} }))
			);
			if (current()) this.#besides = stated;
		} catch (error) {
			if (current()) this.#fault = error as Error;
		}
	}

	/** Stops checking, for example when the page is left. */
	stop(): void {
		this.#latest.take();
	}
}
