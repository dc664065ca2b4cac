/** How wide characters are in Arial, in thousandths of the size. Source: the metrics of Helvetica, which Arial shares. */
const widths = new Map<string, number>(
	(
		[
			[191, "'"],
			[222, 'ijl’‘'],
			[278, ' \u00a0!,./:;\\[]ftI'],
			[260, '|'],
			[333, '()-r“”'],
			[355, '"'],
			[500, 'ckJsvxyz'],
			[556, '0123456789abdeghnopqu$#?L–_'],
			[584, '+<=>−×'],
			[611, 'FTZø'],
			[667, '&ABEKPSVXY'],
			[722, 'CDHNRUw'],
			[778, 'GOQØ'],
			[833, 'mM'],
			[889, '%æ'],
			[944, 'W'],
			[1000, '—…Æ']
		] as const
	).flatMap(([width, characters]) => Array.from(characters).map((one): [string, number] => [one, width]))
);

/** The width of a character that is known, or of the letter that its marks are on. */
const widthOf = (character: string): number =>
	widths.get(character) ?? widths.get(character.normalize('NFD')[0]!) ?? NaN;

/** How many lines the words take, each `factor` times as wide as in Arial; null where a word is wider than a line. */
function filled(words: readonly string[], room: number, factor: number): number | null {
	let [lines, at] = [1, 0];
	for (const word of words) {
		const whole = Array.from(word).reduce((sum, one) => sum + widthOf(one), 0) * factor;
		const seen = whole - (word.endsWith(' ') ? widthOf(' ') * factor : 0);
		if (!(seen <= room)) return null;
		if (at + seen > room) [lines, at] = [lines + 1, 0];
		at += whole;
	}
	return lines;
}

/**
 * How many lines a text takes in Arial of a size in a width, both in points; null where that is not certain: where it depends on a few
 * per cent of width, on whether a line breaks within a word, or on a character of another width.
 */
export function arialLines(
	text: string,
	{ size, width, bold }: { size: number; width: number; bold: boolean }
): number | null {
	const room = (1000 * width) / size;
	const fewest = filled(text.split(/(?<=[ /–—-])/), room, 0.97);
	return fewest === filled(text.split(/(?<= )/), room, bold ? 1.17 : 1.03) ? fewest : null;
}
