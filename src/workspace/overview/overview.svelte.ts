import type { Translate } from '#language/translate.ts';
import { LatestOnly } from '#state/latest-only.ts';
import type { Workspace } from '#state/workspace.svelte.ts';
import type { LiveFigures } from '#state/live-figures.ts';
import type { WarningGroup } from '#quality/warnings.ts';
import { readOverview, type OverviewRows } from '#quality/overview-queries.ts';

/** Warnings of the records, and the words for them, which no page needs before there are any. */
export interface Odd {
	groups: readonly WarningGroup[];
	t: Translate;
}

/** What the overview asks of the open records besides figures. */
export class Overview {
	#found = $state.raw<{ of: LiveFigures; rows: OverviewRows } | null>(null);
	#odd = $state.raw<{ of: LiveFigures; odd: Odd } | null>(null);
	#fault = $state.raw<Error | null>(null);
	readonly #workspace: Workspace;
	readonly #prepared: OverviewRows;
	readonly #latest = new LatestOnly();

	/** `prepared` is what was read from the site's records when the site was made. */
	constructor(workspace: Workspace, prepared: OverviewRows) {
		this.#workspace = workspace;
		this.#prepared = prepared;
	}

	/** The rows of the records on screen; null until they are known. */
	get rows(): OverviewRows | null {
		if (this.live) return this.#found!.rows;
		return this.#workspace.records.name === null ? this.#prepared : null;
	}

	/** Whether the rows are those of the records on screen, and not those that the site was made from. */
	get live(): boolean {
		return this.#found !== null && this.#found.of === this.#workspace.records.figures;
	}

	/** Null while the records are looked through. */
	get odd(): Odd | null {
		const { figures } = this.#workspace.records;
		return this.#odd !== null && this.#odd.of === figures ? this.#odd.odd : null;
	}

	/** Why the records could not be read; null when they could. */
	get fault(): Error | null {
		return this.#fault;
	}

	async ask(of: LiveFigures): Promise<void> {
		const current = this.#latest.take();
		this.#fault = null;
		try {
			const rows = await this.#workspace.queryFigures(readOverview);
			if (current()) this.#found = { of, rows };
		} catch (error) {
			if (current()) this.#fault = error as Error;
		}
	}

	/** Looks for warnings: in what was kept of them with the figures, or else in the rows. */
	async look(of: LiveFigures, wordsOf: () => Promise<Translate>): Promise<void> {
		const [{ warnings }, t] = await Promise.all([import('#quality/warnings.ts'), wordsOf()]);
		const groups = await this.#workspace.queryFigures(warnings);
		this.#odd = { of, odd: { groups, t } };
	}

	stop(): void {
		this.#latest.take();
	}
}
