import type { ReportDocument } from '#report/document/document.ts';
import { printed, type Raster } from '#report/writers/docx/printed-picture.ts';
import type { Rasterise } from '#views/picture/rasteriser.ts';

/** The charts of the latest report as pictures for Word: what was made for the report before is not made again. */
export class ReportPictures {
	readonly #rasteriser: () => Promise<Rasterise>;
	/** By their drawings. */
	#made = new Map<string, Uint8Array>();

	constructor(rasteriser: () => Promise<Rasterise>) {
		this.#rasteriser = rasteriser;
	}

	/**
	 * Makes the pictures of a report one after the other. `onEach` hears how many of how many are made, and says false where no more are wanted.
	 */
	async make(
		{ blocks }: ReportDocument,
		onEach: (done: number, of: number) => Promise<boolean> | boolean
	): Promise<Raster> {
		const drawings = blocks.flatMap((block) => (block.kind === 'figure' ? [block.wide.svg] : []));
		const rasterise = await this.#rasteriser();
		const made = new Map([...this.#made].filter(([drawing]) => drawings.includes(drawing)));
		this.#made = made;
		const picture: Raster = (drawing, width) => {
			if (!made.has(drawing)) made.set(drawing, rasterise(drawing, width));
			return made.get(drawing)!;
		};
		for (const [at, drawing] of drawings.entries()) {
			if (!(await onEach(at, drawings.length))) break;
			picture(drawing, printed);
		}
		return picture;
	}
}
