/** More years than anybody lives. */
const mostYears = 110;

/** Before a number: fewer years than that, or more. */
const fewer =
	/^(?:<|under|below|less than|fewer than|mindre end|færre end|mindre än|färre än|mindre enn|færre enn|kortere end|kortare än|kortere enn|alle|vähemmän kuin)\s*(?=\d)/;
const more =
	/^(?:>|over|över|yli|more than|mere end|flere end|længere end|mer än|fler än|längre än|mer enn|flere enn|lenger enn|enemmän kuin|kauemmin kuin)\s*(?=\d)/;
const orMore = /[+]|over|older|eller mer|og op|derover|äldre|täyttän|yli|vanhem|eldre/;
/** A number of years, with or without a part of one, or of months. */
const years = /^(\d{1,3})(?:[.,]\d{1,2})?\s*(?:years?|år|vuotta|v\.?|yrs?)?(?: old| gammel| gammal)?$/;
const months =
	/^(\d{1,4})(?:[.,]\d{1,2})?\s*(?:months?|måneder|månader|mån\.?|md\.?|mdr\.?|mnd\.?|kuukautta|kk)$/;

/**
 * The band in a text: a band in any spelling (`18 – 24 år`, `55+`, `mindre än 2 år`), or a number of years, of which the
 * completed ones count. A year of birth is not a band.
 */
export function bandOf(text: string, bands: readonly string[]): string | null {
	const said = text
		.slice(0, 60)
		.trim()
		.toLowerCase()
		.replace(/^½/, '0,5')
		.replace(/(?<=\d)\s?½/, ',5');
	const limits = bands.map((band) => ({ band, ...limitsOf(band) }));
	const completed = completedYears(said);
	if (completed !== null) {
		// Nobody is older, or has been anywhere longer: such a number is a slip of the pen.
		if (completed > mostYears) return null;
		return limits.find((one) => one.low <= completed && completed <= one.high)?.band ?? null;
	}
	const numbers = said.match(/\d+/g)?.map(Number);
	if (!numbers || numbers.length > 2) return null;
	const [low, high] = numbers as [number, number | undefined];
	if (high !== undefined) return limits.find((one) => one.low === low && one.high === high)?.band ?? null;
	if (fewer.test(said)) return limits.find((one) => one.low === 0 && one.high === low - 1)?.band ?? null;
	const from = (first: number) =>
		limits.find((one) => one.low === first && one.high === Infinity)?.band ?? null;
	return (orMore.test(said) ? from(low) : null) ?? (more.test(said) ? from(low + 1) : null);
}

function completedYears(said: string): number | null {
	const inYears = years.exec(said)?.[1];
	if (inYears !== undefined) return Number(inYears);
	const inMonths = months.exec(said)?.[1];
	return inMonths === undefined ? null : Math.floor(Number(inMonths) / 12);
}

function limitsOf(band: string): { low: number; high: number } {
	const numbers = band.match(/\d+/g)?.map(Number) ?? [];
	if (numbers.length === 2) return { low: numbers[0]!, high: numbers[1]! };
	if (numbers.length === 1 && band.includes('+')) return { low: numbers[0]!, high: Infinity };
	if (numbers.length === 1 && band.startsWith('<')) return { low: 0, high: numbers[0]! - 1 };
	if (numbers.length === 1 && band.startsWith('>')) return { low: numbers[0]! + 1, high: Infinity };
	return { low: NaN, high: NaN };
}
