import { allExcluded } from '#indicators/all-excluded.ts';
import { givenCells, wasCounted } from '#indicators/detail/few-people.ts';
import type { ExcludedGroup } from '#indicators/excluded-units.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { AskedIndicator } from '#state/answers.svelte.ts';
import { yieldToPage } from '#state/yield-to-page.ts';
import { LatestOnly } from '#state/latest-only.ts';
import type { Records, Workspace } from '#state/workspace.svelte.ts';

/** The figures of one indicator, without estimates of fewer than ten: by country with the total, and by month where it has a date. */
export interface LineFigures {
	now: Cell[] | null;
	months: Cell[] | null;
	/** Units that do not count, by reason; null until this was computed. */
	excluded: readonly ExcludedGroup[] | null;
}

/** Figures of all indicators for one selection. */
export interface CatalogueFigures {
	records: Records;
	where: Filters;
	/** By the id of the indicator. */
	lines: Readonly<Record<string, LineFigures>>;
	live: boolean;
}

const questionsOf = (
	definition: Definition,
	where: Filters
): { now: AskedIndicator; months: AskedIndicator | null } => ({
	now: { definition, question: { by: definition.dims.filter((dim) => dim === 'country'), where } },
	months: definition.dated === null ? null : { definition, question: { by: ['month'], where } }
});

const none: LineFigures = { now: null, months: null, excluded: null };

/** How long figures are collected before they are shown together, in milliseconds: each update redraws the page. */
const gather = 250;

/** The figures of the whole catalogue for the latest selection; a late answer is dropped. */
export class Catalogue {
	#current = $state.raw<CatalogueFigures | null>(null);
	#fault = $state.raw<Error | null>(null);
	#pending = $state(false);
	#attempt = new AbortController();
	readonly #latest = new LatestOnly();
	readonly #prepared: Readonly<Record<string, ExcludedGroup[]>>;

	/** `prepared` are the excluded units of each figure of the site's records when no filter is set. */
	constructor(prepared: Readonly<Record<string, ExcludedGroup[]>>) {
		this.#prepared = prepared;
	}

	get current(): CatalogueFigures | null {
		return this.#current;
	}

	get fault(): Error | null {
		return this.#fault;
	}

	/** Whether the latest selection is still being computed. */
	get pending(): boolean {
		return this.#pending;
	}

	/**
	 * Asks for all figures of a selection. Prepared ones answer at once where there are any. Those of one
	 * selection stay until all of the next have arrived, so that two selections are never shown together.
	 * Sets the performance measure `tidemark:catalogue` when all are computed.
	 */
	async ask(workspace: Workspace, where: Filters): Promise<void> {
		this.stop();
		const current = this.#latest.take();
		const { signal } = (this.#attempt = new AbortController());
		const { records } = workspace;
		const start = performance.now();
		this.#fault = null;
		this.#pending = true;
		const known = this.#known(workspace, where);
		if (known !== null) this.#current = known;
		if (records.figures === null) return;
		const lines: Record<string, LineFigures> = { ...known?.lines };
		const stays = known === null && this.#current?.records === records;
		let shown = start;
		const show = (live: boolean) => (this.#current = { records, where, lines: { ...lines }, live });
		const asked = records.catalogue.map((definition) => questionsOf(definition, where));
		const flat = asked.flatMap(({ now, months }) => (months ? [now, months] : [now]));
		try {
			await workspace.all(flat, signal, (one, counted) => {
				const cells = givenCells(one.definition, counted);
				const { id } = one.definition;
				const line = lines[id] ?? none;
				const now = asked.some((both) => both.now === one);
				lines[id] = now ? { ...line, now: cells } : { ...line, months: cells };
				if (stays || performance.now() < shown + gather) return;
				shown = performance.now();
				show(false);
			});
			const given = records.catalogue.filter(({ id }) => lines[id]?.now?.some(wasCounted));
			const excluded = await workspace.queryFigures((engine, programme) =>
				allExcluded(engine, given, programme, { where, signal, pause: yieldToPage() })
			);
			for (const [id, groups] of excluded) lines[id] = { ...lines[id]!, excluded: groups };
			if (!current()) return;
			show(true);
			performance.measure('tidemark:catalogue', { start, detail: records.name });
		} catch (error) {
			if (current()) this.#fault = error as Error;
		}
		if (current()) this.#pending = false;
	}

	/** What is known of a selection without computing; null if nothing is. */
	#known(workspace: Workspace, where: Filters): CatalogueFigures | null {
		const { records } = workspace;
		const unfiltered = Object.keys(where).length === 0;
		const lines: Record<string, LineFigures> = {};
		for (const definition of records.catalogue) {
			const { now, months } = questionsOf(definition, where);
			const known = (asked: AskedIndicator) => {
				const cells = workspace.prepared(definition, asked.question);
				return cells && givenCells(definition, cells);
			};
			const prepared = known(now);
			if (prepared)
				lines[definition.id] = {
					now: prepared,
					months: months && (known(months) ?? null),
					excluded: unfiltered ? (this.#prepared[definition.id] ?? []) : null
				};
		}
		return Object.keys(lines).length === 0 ? null : { records, where, lines, live: false };
	}

	/** Stops asking, for example when the page is left. */
	stop(): void {
		this.#latest.take();
		this.#attempt.abort();
	}
}
