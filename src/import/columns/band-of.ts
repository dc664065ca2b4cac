/** More years than anybody lives. */
const mostYears = 110;

/**
 * The band in a text: a band in any spelling (`18 – 24 år`, `55+`), or a number of years. A year of birth is
 * not a band.
 */
export function bandOf(text: string, bands: readonly string[]): string | null {
	const numbers = text.slice(0, 60).match(/\d+/g)?.map(Number);
	if (!numbers) return null;
	const [low, high] = numbers as [number, number | undefined];
	const limits = bands.map((band) => ({ band, ...limitsOf(band) }));
	if (numbers.length === 2) return limits.find((one) => one.low === low && one.high === high)?.band ?? null;
	if (numbers.length > 2) return null;
	const onwards = /[+]|over|older|eller mer|og op|derover|äldre|täyttän|yli|vanhem|eldre/i.test(text);
	if (onwards) return limits.find((one) => one.low === low && one.high === Infinity)?.band ?? null;
	if (!/^\s*\d{1,3}(?:[.,]0)?\s*(?:years?|år|vuotta|v\.?|yrs?)?(?: old| gammel| gammal)?\s*$/i.test(text))
		return null;
	// Nobody is older, or has been anywhere longer: such a number is a slip of the pen.
	if (low > mostYears) return null;
	return limits.find((one) => one.low <= low && low <= one.high)?.band ?? null;
}

function limitsOf(band: string): { low: number; high: number } {
	const numbers = band.match(/\d+/g)?.map(Number) ?? [];
	if (numbers.length === 2) return { low: numbers[0]!, high: numbers[1]! };
	if (numbers.length === 1 && band.includes('+')) return { low: numbers[0]!, high: Infinity };
	if (numbers.length === 1 && band.startsWith('<')) return { low: 0, high: numbers[0]! - 1 };
	if (numbers.length === 1 && band.startsWith('>')) return { low: numbers[0]! + 1, high: Infinity };
	return { low: NaN, high: NaN };
}
