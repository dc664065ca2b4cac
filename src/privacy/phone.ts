import parsePhoneNumberFromString from 'libphonenumber-js/min';
import type { CountryCode } from 'libphonenumber-js/min';
import { hasWordBefore, hasWords } from './nearby-words.ts';
import type { Finding } from './finding.ts';

const candidate =
	/(?<![\p{L}\d+]|\d[.,:/-])(?:\+ ?|00 ?)?(?:\(\d{1,4}\)|\d)(?:[ ()./-]{0,2}\d){6,15}(?![\p{L}\d])/gu;
/** Words near which a run of digits is a phone number. */
export const phoneWords =
	/tel|tlf|mob|phone|puh|ring|call|sms|numm|numero|number|whats|kontakt|soit|cell|fon|nås|näs|nå mig|reach|signal|viber/i;
/** How numbers of eight digits are written in Denmark and Norway. */
const groupedNumber = /^(?:\d{2}([ .-])\d{2}\1\d{2}\1\d{2}|\d{3} \d{2} \d{3})$/;

/** Digits in groups of three, or with one point, may as well be an amount. */
const amount = /^\d{1,3}([ .])\d{3}(?:\1\d{3})*$|^\d+[.]\d+$/;

/** Countries that a number without `+` can be from; spreadsheets drop the `+` too. */
function possibleCountries(digits: string): (CountryCode | undefined)[] {
	if (digits.startsWith('0')) return digits.length <= 12 ? ['SE', 'FI'] : [];
	if (digits.length === 8) return digits < '2' ? [] : ['DK', 'NO'];
	return /^(?:4[5-7]|358)/.test(digits) && digits.length >= 10 && digits.length <= 13 ? [undefined] : [];
}

/**
 * The number in E.164, such as `+4520262027`; null if it is not one. `country` is tried first for numbers
 * without `+` or `00`.
 */
export function phoneNumber(text: string, country: string | null = null): string | null {
	const written = text.trim().replace(/^00 ?/, '+').replace(/\(0\)/, '');
	const digits = written.replace(/\D/g, '');
	const tried = written.startsWith('+') ? [undefined] : possibleCountries(digits);
	for (const home of [...tried].sort((a, b) => Number(b === country) - Number(a === country))) {
		const parsed = parsePhoneNumberFromString(home ? written : `+${digits}`, home);
		if (parsed?.isValid()) return parsed.number;
	}
	return null;
}

/** Cuts at the last separator until the rest is a number: what follows may be the time of day. */
function longestNumber(text: string): string | null {
	let rest = text;
	for (let tries = 0; tries < 4 && rest.replace(/\D/g, '').length >= 7; tries++) {
		if (phoneNumber(rest) !== null) return rest;
		const cut = /^(.*\d)[^\d]+\d+\)?$/.exec(rest);
		if (!cut) return null;
		rest = cut[1]!;
	}
	return null;
}

function isCertain(text: string, from: number, number: string): boolean {
	if (/^\+|^00/.test(number) || /^\(?0\d{1,3}\)?[ /-]/.test(number) || groupedNumber.test(number))
		return true;
	return hasWordBefore(text, from, phoneWords) || hasWords(text);
}

/** Phone numbers, international or of the four countries; dates must be ruled out before. */
export function findPhones(text: string): Finding[] {
	const found: Finding[] = [];
	for (const match of text.matchAll(candidate)) {
		const number = longestNumber(match[0]);
		if (number === null) continue;
		const from = match.index;
		if (amount.test(match[0]) && !hasWordBefore(text, from, phoneWords)) continue;
		const to = from + number.length;
		found.push({ kind: 'phone', from, to, certain: isCertain(text, from, number) });
	}
	return found;
}
