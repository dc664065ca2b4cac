import type { IdentityKind } from '#schemas/recipe.ts';
import { nationalNumber } from './national-number.ts';
import { phoneNumber } from './phone.ts';
import { plainText } from './plain-text.ts';

/** Raised with every change of the rules below, since the same person would get another pseudonym. */
export const ruleVersion = 1;

/** One spelling of dashes, spaces and wide letters; nothing invisible; composed letters (NFKC). */
const tidy = (text: string) => plainText(text.normalize('NFKC')).text.replace(/\s+/g, ' ').trim();

/** The host in its network form: `blåbær.dk` and `xn--blbr-roah.dk` are equal. */
function host(name: string): string {
	try {
		return new URL(`http://${name}`).hostname;
	} catch {
		return name;
	}
}

/** Whole address in lower case. Dots and `+tag` remain: with all but one provider they distinguish people. */
function email(text: string): string {
	const address = tidy(text)
		.replace(/^mailto:/i, '')
		.replace(/ /g, '')
		.toLowerCase();
	const at = address.lastIndexOf('@');
	return at === -1 ? address : `${address.slice(0, at)}@${host(address.slice(at + 1))}`;
}

const name = (text: string) =>
	tidy(text)
		.replace(/[’‘`´]/g, "'")
		.toLowerCase();

/**
 * Gives different spellings of one identifier the same text. E-mail: lower case, host in ASCII. Phone: E.164.
 * National number: with country and century. Names and local ids: lower case, single spaces, diacritics
 * unchanged. What is not recognised is only tidied. The result is empty where nothing is left.
 */
export function normaliseIdentifier(kind: IdentityKind, text: string, country: string | null): string {
	switch (kind) {
		case 'email':
			return email(text);
		case 'phone':
			return phoneNumber(tidy(text), country) ?? tidy(text).replace(/[^\p{L}\d+]/gu, '');
		case 'national_number':
			return nationalNumber(tidy(text), country)?.canonical ?? tidy(text).replace(/[ .-]/g, '').toUpperCase();
		case 'local_id':
		case 'name':
		case 'given_name':
		case 'family_name':
			return name(text);
	}
}
