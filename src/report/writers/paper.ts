/** The width of the text on A4 and how tall a chart may be so that two fit on a sheet with what is said of them, in millimetres. */
const [text, tallest] = [170, 97];

/** Words of a chart that is drawn smaller than this cannot be read. */
const least = 0.85;

/** How wide a chart is on paper, as a share of the text: a little smaller where two then fit on a sheet. */
export function widthOnPaper({ width, height }: { width: number; height: number }): number {
	const share = tallest / ((text * height) / width);
	return share < least ? 1 : Math.min(1, share);
}
