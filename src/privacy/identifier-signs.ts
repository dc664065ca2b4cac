/**
 * Signs, one of which occurs in every identifier except names and streets. Bits, so that each combination is
 * one class.
 */
export const signs = { at: 1, digits: 2, separated: 4, points: 8, slash: 16 };

const separated = /(?<![A-Za-z\d])\d{6} ?[-+A-FU-Y] ?\d{3}[\dA-Y](?![A-Za-z\d])/i;
/** Digits count as one run across so many other characters. */
const gap = 3;

/** The signs in a text, 0 for none, in one pass: it is called for every cell of a file. */
export function signOf(text: string): number {
	let sign = 0;
	let run = 0;
	let last = -10;
	let points = 0;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if ((code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)) {
			run = index - last <= gap + 1 ? run + 1 : 1;
			last = index;
			if (run === 8) sign |= signs.digits;
		} else if (code === 64 || code === 0xff20) sign |= signs.at;
		else if (code === 46 || code === 58) points++;
		else if (code === 47) sign |= signs.slash;
	}
	if (points >= 3 && last >= 0) sign |= signs.points;
	if (sign & signs.digits && text.length <= 4096 && separated.test(text)) sign |= signs.separated;
	return sign;
}
