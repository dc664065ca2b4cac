import { isDay } from './calendar.ts';
import { FinnishSSN } from 'finnish-ssn';
import { idnr } from '@navikt/fnrvalidator';
import Personnummer from 'personnummer';

/** A national number in one canonical spelling, with its century where the number shows it. */
export interface NationalNumber {
	country: 'DK' | 'SE' | 'FI' | 'NO';
	canonical: string;
	/** False where only a possible date supports it. */
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

/** The century sign is part of it: since 2023 two people with one birthday can differ in nothing else. */
const finnish = (text: string): NationalNumber | null =>
	isFinnishNumber(text) ? { country: 'FI', canonical: `FI${text}`, controlled: true } : null;

/** The strictest checks come first: ten digits can be a number of two countries. */
const readers = { FI: finnish, NO: norwegian, SE: swedish, DK: danish };

/**
 * A national number of Denmark, Sweden, Finland or Norway; null if the text is not one. Spaces and case do
 * not matter. `country` is tried first, for numbers that two countries could have issued.
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

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** The century of a CPR number, given by its seventh digit together with the year. */
function century(year: number, seventh: number): number {
	if (seventh <= 3) return 1900;
	if (seventh === 4 || seventh === 9) return year >= 37 ? 1900 : 2000;
	return year >= 58 ? 1800 : 2000;
}

/**
 * Year of birth of a CPR number of ten digits; null where its date does not exist. The check digit is no
 * criterion: since 2007 numbers are issued without it (cpr.dk).
 */
function cprYear(digits: string): number | null {
	if (!/^\d{10}$/.test(digits)) return null;
	const short = Number(digits.slice(4, 6));
	const year = short + century(short, Number(digits[6]));
	return isDay(year, Number(digits.slice(2, 4)), Number(digits.slice(0, 2))) ? year : null;
}

/** Whether the check digit is valid, as in most numbers issued and in one of eleven others. */
function cprControlled(digits: string): boolean {
	return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0;
}

/**
 * Whether a text is a Finnish personal identity code (upper case, no spaces), including temporary ones (900
 * to 999) and those with the century signs of 2023 (`Y X W V U`, `B C D E F`).
 */
const isFinnishNumber = (text: string): boolean =>
	/^\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]$/.test(text) && FinnishSSN.validate(text);

/**
 * Synthetic people of the tax office have 65 added to the month: their check digits are valid, their date is
 * unknown to the validator.
 */
function hasSyntheticDate(digits: string): boolean {
	const day = Number(digits.slice(0, 2));
	return isDay(2000, Number(digits.slice(2, 4)) - 65, day > 40 ? day - 40 : day);
}

/**
 * Whether eleven digits are a Norwegian number: birth, D- or H-number, or synthetic, by the check digits of
 * today or of 2032.
 */
function isNorwegianNumber(digits: string): boolean {
	const checked = idnr(digits);
	return (
		checked.status === 'valid' ||
		(checked.reasons.every((reason) => reason === 'invalid date') && hasSyntheticDate(digits))
	);
}

/**
 * Short numbers have no century. Their age is counted from this year, fixed so that a number always reads the
 * same.
 */
const countedFrom = 2026;

/**
 * A Swedish personal, coordination or interim number in its long form without separator, `yyyymmddnnnn`; null
 * if it is not one. `text` is upper case and without spaces: `(yy)yymmdd[-+]nnnn`.
 */
function swedishNumber(text: string): string | null {
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
