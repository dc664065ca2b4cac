import { cprControlled, cprYear } from './denmark.ts';
import { isFinnishNumber } from './finland.ts';
import { isNorwegianNumber } from './norway.ts';
import { swedishNumber } from './sweden.ts';

/** A national number in one spelling a person, with its century where the number tells it. */
export interface NationalNumber {
	country: 'DK' | 'SE' | 'FI' | 'NO';
	canonical: string;
	/** False where nothing but a possible date speaks for it. */
	controlled: boolean;
}

function danish(text: string): NationalNumber | null {
	if (!/^\d{6}-?\d{4}$/.test(text)) return null;
	const digits = text.replace('-', '');
	const year = cprYear(digits);
	if (year === null) return null;
	const canonical = `DK${year}${digits.slice(2, 4)}${digits.slice(0, 2)}${digits.slice(6)}`;
	return { country: 'DK', canonical, controlled: cprControlled(digits) };
}

function swedish(text: string): NationalNumber | null {
	const long = swedishNumber(text);
	return long === null ? null : { country: 'SE', canonical: `SE${long}`, controlled: true };
}

function norwegian(text: string): NationalNumber | null {
	const digits = text.replace('-', '');
	return isNorwegianNumber(digits) ? { country: 'NO', canonical: `NO${digits}`, controlled: true } : null;
}

/** The sign of the century stays: since 2023 two people of one birthday can differ in nothing else. */
const finnish = (text: string): NationalNumber | null =>
	isFinnishNumber(text) ? { country: 'FI', canonical: `FI${text}`, controlled: true } : null;

/** Those with the strictest check come first: ten digits can be a number of two countries. */
const readers = { FI: finnish, NO: norwegian, SE: swedish, DK: danish };

/**
 * A national number of Denmark, Sweden, Finland or Norway; null if the text is none. Spaces and small letters do not
 * matter. `country` is tried first, for numbers that two countries could have issued.
 */
export function nationalNumber(text: string, country: string | null = null): NationalNumber | null {
	const compact = text.replace(/[ .]/g, '').toUpperCase();
	if (compact.length < 10 || compact.length > 13) return null;
	const first = Object.entries(readers).sort(([a], [b]) => Number(b === country) - Number(a === country));
	for (const [, read] of first) {
		const found = read(compact);
		if (found) return found;
	}
	return null;
}
