import { ReportMaker } from './report-maker.ts';
import type { ReportSource } from './report-work.ts';

/** A maker of reports that is begun when it is needed, and anew where it was lost, and that has the source it is asked about. */
export class SourcedMaker {
	#maker: ReportMaker | null = null;
	/** The source that the maker has. */
	#given: ReportSource | null = null;

	async with(source: ReportSource): Promise<ReportMaker> {
		if (!this.#maker || this.#maker.lost) {
			this.#maker = new ReportMaker();
			this.#given = null;
		}
		const maker = this.#maker;
		if (this.#given !== source) {
			this.#given = source;
			await maker.ask({ do: 'source', source }).catch((error: unknown) => {
				this.#given = null;
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
