import type { IdentityKind } from '#schemas/recipe.ts';
import { nationalNumber } from './national/national-number.ts';
import { phoneNumber } from './phone.ts';
import { plain } from './plain-text.ts';

/** Raised with every change of the rules below: the same person would get another pseudonym. */
export const ruleVersion = 1;

/** One way to write dashes, spaces and wide letters; nothing invisible; composed letters (NFKC). */
const tidy = (text: string) => plain(text.normalize('NFKC')).text.replace(/\s+/g, ' ').trim();

/** The host as the network knows it: `blåbær.dk` and `xn--blbr-roah.dk` are one. */
function host(name: string): string {
	try {
		return new URL(`http://${name}`).hostname;
	} catch {
		return name;
	}
}

/** Whole address in small letters. Dots and `+tag` stay: beyond one provider they tell people apart. */
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
 * What makes two spellings of one identifier the same text. E-mail: small letters, host in ASCII. Phone: E.164. National
 * number: with country and century. Names and local ids: small letters, single spaces, diacritics kept. What cannot
 * be understood is only tidied up. The empty text: nothing is there.
 */
export function normalised(kind: IdentityKind, text: string, country: string | null): string {
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
