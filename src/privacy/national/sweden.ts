import Personnummer from 'personnummer';

/** Short numbers hold no century. Their age is counted from this year, fixed so that a number always reads the same. */
const countedFrom = 2026;

/**
 * A Swedish personal, coordination or interim number in its long form without separator, `yyyymmddnnnn`; null if it is none.
 * `text` is upper case and without spaces: `(yy)yymmdd[-+]nnnn`.
 */
export function swedishNumber(text: string): string | null {
	const parts = /^(1[89]|20)?(\d{6})([-+]?)([\dTRSUWXJKLMN]\d{3})$/.exec(text);
	if (!parts) return null;
	const [, given, day, sign, end] = parts as unknown as [string, string | undefined, string, string, string];
	const age = (countedFrom - Number(day.slice(0, 2))) % 100;
	const year = countedFrom - age - (sign === '+' ? 100 : 0);
	const long = `${given ?? String(Math.floor(year / 100))}${day}`;
	return Personnummer.valid(`${long}-${end}`, { allowCoordinationNumber: true, allowInterimNumber: true })
		? `${long}${end}`
		: null;
}
