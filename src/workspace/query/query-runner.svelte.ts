import type { OpeningPhase, OpenOptions } from '#engine/browser.ts';
import type { Engine, Value } from '#engine/engine.ts';
import { EngineFault, faultOf } from '#engine/fault.ts';
import { checkReadOnly, type QueryRefusal } from '#engine/read-only-check.ts';
import { queryResult, QueryError, type AnswerColumn, type QueryResult } from '#engine/query-answer.ts';
import { LatestOnly } from '#state/latest-only.ts';

export interface QueryLimits {
	/** Longest time of one query. */
	seconds: number;
	/** Rows on screen. */
	shown: number;
	/** Columns on screen. */
	columns: number;
	/** Rows in a file. */
	kept: number;
}
export const queryLimits: QueryLimits = { seconds: 30, shown: 1000, columns: 100, kept: 100_000 };

/** Records that a query is run on. */
export interface AskedQuery {
	/** The same object as long as the records are the same. */
	source: object;
	/** Name of the records; null for the sample. */
	name: string | null;
	/** Opens a separate engine on them. */
	open: (waiting: OpenOptions) => Promise<Engine>;
}

/** An answer with what a reader must know about it. */
export interface ShownResult extends QueryResult {
	sql: string;
	/** Name of the records that it came from. */
	of: string | null;
	source: object;
	/** The columns on screen, of `width` that the query yields. */
	shownColumns: AnswerColumn[];
	width: number;
	/** The rows on screen, with these columns. */
	shown: Value[][];
}

/** Why a query has no answer; `at` is the position in the text, null if unknown. */
export type QueryFault =
	| { kind: 'refused'; refusal: QueryRefusal; at: number }
	| { kind: 'wrong'; message: string; at: number | null }
	| { kind: 'engine'; fault: EngineFault; at: null };

export type QueryStep =
	| { phase: 'resting' | 'running' | 'cancelled' | 'late' }
	| { phase: 'opening'; share: number | null }
	| { phase: 'failed'; fault: QueryFault };

/**
 * Runs queries in a separate engine, so that nothing typed can change the data from which figures are
 * computed. Cancelling a query ends that engine; the next query opens another.
 */
export class QueryRunner {
	#step = $state.raw<QueryStep>({ phase: 'resting' });
	#result = $state.raw<ShownResult | null>(null);
	#engine: { source: object; engine: Engine } | null = null;
	#attempt = new AbortController();
	readonly #latest = new LatestOnly();
	readonly #limits: QueryLimits;

	constructor(of: QueryLimits = queryLimits) {
		this.#limits = of;
	}

	get step(): QueryStep {
		return this.#step;
	}

	/** The latest answer; it stays on screen until the next. */
	get result(): ShownResult | null {
		return this.#result;
	}

	get busy(): boolean {
		return this.#step.phase === 'opening' || this.#step.phase === 'running';
	}

	/** Runs a query on the records; true when there is an answer. Never throws: `step` says how it went. */
	async run(text: string, asked: AskedQuery): Promise<boolean> {
		if (this.busy) this.#end();
		const current = this.#latest.take();
		const admitted = checkReadOnly(text);
		if ('why' in admitted) {
			this.#fail({ kind: 'refused', refusal: admitted, at: admitted.at });
			return false;
		}
		let clock: ReturnType<typeof setTimeout> | undefined;
		try {
			const engine = await this.#open(asked, current);
			if (!current()) return false;
			this.#keepShown();
			this.#step = { phase: 'running' };
			clock = setTimeout(() => current() && this.#stop('late'), this.#limits.seconds * 1000);
			const start = performance.now();
			const answered = await queryResult(engine, admitted, this.#limits.kept);
			const shown = await answered.rows(0, this.#limits.shown, this.#limits.columns);
			const shownColumns = answered.columns.slice(0, this.#limits.columns);
			const width = answered.columns.length;
			if (!current()) return false;
			performance.measure('tidemark:own-query', { start });
			this.#result = {
				...answered,
				sql: text,
				of: asked.name,
				source: asked.source,
				shown,
				shownColumns,
				width
			};
			this.#step = { phase: 'resting' };
			return true;
		} catch (error) {
			if (!current()) return false;
			if (error instanceof QueryError)
				this.#fail({
					kind: 'wrong',
					message: error.message,
					at: error.at === null ? null : admitted.from + error.at
				});
			else {
				this.#end();
				this.#fail({ kind: 'engine', fault: faultOf(error, 'lost'), at: null });
			}
			return false;
		} finally {
			clearTimeout(clock);
		}
	}

	cancel(): void {
		if (this.busy) this.#stop('cancelled');
	}

	/** Closes the engine, for example when the page is left. */
	close(): void {
		this.#latest.take();
		this.#end();
	}

	async #open({ source, open }: AskedQuery, current: () => boolean): Promise<Engine> {
		if (this.#engine?.source === source) return this.#engine.engine;
		this.#end();
		const { signal } = (this.#attempt = new AbortController());
		this.#step = { phase: 'opening', share: null };
		const engine = await open({
			signal,
			onProgress: (phase: OpeningPhase, loaded, total) => {
				if (current())
					this.#step = { phase: 'opening', share: phase === 'download' && total > 0 ? loaded / total : null };
			}
		});
		if (current()) this.#engine = { source, engine };
		else void engine.close();
		return engine;
	}

	#stop(phase: 'cancelled' | 'late'): void {
		this.#latest.take();
		this.#end();
		this.#step = { phase };
	}

	#fail(fault: QueryFault): void {
		this.#step = { phase: 'failed', fault };
	}

	/** The engine has the rows of one answer only: of the previous one, what is on screen is kept. */
	#keepShown(): void {
		if (!this.#result) return;
		const { shown, shownColumns, count, more } = this.#result;
		this.#result = {
			...this.#result,
			columns: shownColumns,
			count: shown.length,
			more: more || count > shown.length,
			rows: async (from, wanted, width) => shown.slice(from, from + wanted).map((row) => row.slice(0, width))
		};
	}

	#end(): void {
		this.#keepShown();
		this.#attempt.abort();
		void this.#engine?.engine.close();
		this.#engine = null;
	}
}
