const whole = /^-?\d{1,17}$/;
/** Fractions that need no rounding: at most 15 digits and no trailing zero. */
const short = /^-?(?:0|[1-9]\d*)\.\d*[1-9]$/;

/** A number with an exponent, written out: "1.5e-7" is 0.00000015. */
function expanded(text: string): string {
	const cut = text.indexOf('e');
	if (cut < 0) return text;
	const negative = text.startsWith('-');
	const [integer, fraction = ''] = text.slice(negative ? 1 : 0, cut).split('.');
	const digits = integer! + fraction;
	const point = integer!.length + Number(text.slice(cut + 1));
	const plain =
		point <= 0
			? `0.${'0'.repeat(-point)}${digits}`
			: digits.length <= point
				? digits.padEnd(point, '0')
				: `${digits.slice(0, point)}.${digits.slice(point)}`;
	return negative ? `-${plain}` : plain;
}

/**
 * A number as a workbook stores it, written with a decimal point and without exponent. Excel computes with 15
 * digits and stores 17, so 0.1 + 0.2 is stored as 0.30000000000000004: the result is as Excel shows it, 0.3.
 * Null where it is not a number.
 */
export function storedNumber(text: string): string | null {
	if (whole.test(text) || (text.length <= 16 && short.test(text))) return text;
	const number = Number(text);
	if (text.trim() === '' || !Number.isFinite(number)) return null;
	return expanded(String(Number(number.toPrecision(15))));
}
