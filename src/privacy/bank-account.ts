import * as iban from 'validator/lib/isIBAN.js';
import type { Finding } from './finding.ts';

type Check = (text: string) => boolean;

/** Node imports the whole CommonJS module as default, bundlers its function. */
const imported = iban.default as Check | { default: Check };
const isIBAN = typeof imported === 'function' ? imported : imported.default;

const start = /(?<![A-Za-z\d])[A-Za-z]{2}\d{2}(?=[ -]?[A-Za-z\d]{2})/g;
const maxLength = 34;
const minLength = 15;

/** The end positions of the first 34 letters and digits, skipping single spaces or hyphens between them. */
function ends(text: string, from: number): number[] {
	const places: number[] = [];
	for (let index = from; index < text.length && places.length < maxLength; index++) {
		if (/[A-Za-z\d]/.test(text[index]!)) places.push(index + 1);
		else if (!/[ -]/.test(text[index]!) || /[ -]/.test(text[index + 1] ?? ' ')) break;
	}
	return places;
}

/** IBANs with the right check digits; the longest that is valid, since words may follow. */
export function findBankAccounts(text: string): Finding[] {
	const found: Finding[] = [];
	let after = 0;
	for (const { index: from } of text.matchAll(start)) {
		if (from < after) continue;
		const to = ends(text, from)
			.slice(minLength - 1)
			.reverse()
			.find((end) => !/[A-Za-z\d]/.test(text[end] ?? ' ') && isIBAN(text.slice(from, end)));
		if (to === undefined) continue;
		found.push({ kind: 'bank_account', from, to, certain: true });
		after = to;
	}
	return found;
}
