import { hasWordBefore, hasWords } from './nearby-words.ts';
import type { Finding } from './finding.ts';
import { nationalNumber } from './national-number.ts';
import { phoneWords } from './phone.ts';

const letters =
	/(?<![A-Za-z\d])(?:\d{6} ?[-+A-FU-Y] ?\d{3} ?[\dA-Y]|(?:\d{2})?\d{6} ?[-+]? ?[TRSUWXJKLMN]\d{3})(?![A-Za-z\d])/gi;
const digits =
	/(?<![A-Za-z\d+]|[\d][.,-])(?:19|20)?\d{2}[ .]?\d{2}[ .]?\d{2} ?[-+]? ?(?:\d{5}|\d{4}|\d{3} \d{1,2})(?![A-Za-z\d]|[-.,]\d)/g;
const words =
	/cpr|personn|person-?n|hetu|henkil|fødselsn|fodselsn|födelse|d-n(?:umme)?r|national|identi|\bssn|\bid\b|\bpnr|\bfnr/i;

/**
 * Digits alone are weak evidence: 3 % of random ones are a possible CPR number. A separator, a letter or a
 * word nearby is stronger.
 */
function isCertain(text: string, from: number, number: string, controlled: boolean): boolean {
	if (!/^\d+$/.test(number)) return true;
	return hasWordBefore(text, from, words) || (controlled && hasWords(text));
}

/**
 * National numbers of Denmark, Sweden, Finland and Norway, with or without separator, in either case, with
 * spaces.
 */
export function findNationalNumbers(text: string): Finding[] {
	const found: Finding[] = [];
	for (const pattern of [letters, digits])
		for (const match of text.matchAll(pattern)) {
			const from = match.index;
			const to = from + match[0].length;
			const number = nationalNumber(match[0]);
			if (!number || found.some((other) => other.from < to && from < other.to)) continue;
			const certain = isCertain(text, from, match[0], number.controlled);
			if (
				/^\d+$/.test(match[0]) &&
				hasWordBefore(text, from, phoneWords) &&
				!hasWordBefore(text, from, words)
			)
				continue;
			found.push({ kind: 'national_number', from, to, certain });
		}
	return found;
}
