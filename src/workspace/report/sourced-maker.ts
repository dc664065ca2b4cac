import { turn } from '#state/yield-to-page.ts';
import { ReportMaker } from './report-maker.ts';
import type { ReportSource } from './report-work.ts';

/** A maker of reports that is begun when it is needed, and anew where it was lost, and that has the source it is asked about. */
export class SourcedMaker {
	#maker: ReportMaker | null = null;
	/** The source that a maker has. */
	readonly #given = new WeakMap<ReportMaker, ReportSource>();

	async with(source: ReportSource): Promise<ReportMaker> {
		if (!this.#maker || this.#maker.lost) this.#maker = new ReportMaker();
		const maker = this.#maker;
		// To begin a worker and to copy a source to it are two pieces of work for the page.
		await turn();
		if (this.#given.get(maker) !== source) {
			this.#given.set(maker, source);
			await maker.ask({ do: 'source', source }).catch((error: unknown) => {
				this.#given.delete(maker);
				throw error;
			});
		}
		return maker;
	}

	/** Ends all that it does, at once; what is asked of it afterwards begins anew. */
	close(): void {
		this.#maker?.close();
		this.#maker = null;
	}
}
