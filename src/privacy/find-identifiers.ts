import { findAddresses, findIpAddresses, findPositions, findSocialProfiles } from './find-by-pattern.ts';
import { findBankAccounts } from './bank-account.ts';
import { findEmails } from './email.ts';
import type { Finder, Finding } from './finding.ts';
import { findNationalNumbers } from './find-national-numbers.ts';
import { findOfficialNumbers } from './find-official-numbers.ts';
import { findPhones } from './phone.ts';
import { plainText } from './plain-text.ts';
import { ruledOut } from './ruled-out.ts';

/**
 * Identifiers with a distinctive mark come first; then dates and UUIDs are ruled out; then come those made of
 * digits.
 */
const marked: Finder[] = [findEmails, findSocialProfiles, findBankAccounts];
const numeric: Finder[] = [
	findNationalNumbers,
	findOfficialNumbers,
	findPositions,
	findPhones,
	findIpAddresses
];

/** Texts are searched in windows, so that the time for a cell of megabytes stays linear in its length. */
const windowSize = 4096;
const overlap = 160;

function findInWindow(text: string): Finding[] {
	const found: Finding[] = [];
	let rest = text;
	const look = (finders: Finder[]) => {
		for (const finder of finders) {
			const more = finder(rest);
			found.push(...more);
			rest = blanked(rest, more);
		}
	};
	look(marked);
	rest = blanked(rest, ruledOut(rest));
	look(numeric);
	look([findAddresses]);
	return found;
}

/**
 * Direct identifiers in a text, in order and without overlaps: e-mail addresses, profiles in social networks,
 * bank accounts, national numbers, numbers of passports, permits and other countries after a word that says so, coordinates, phone numbers, IP addresses, streets with a house number.
 * Names are not found.
 */
export function findIdentifiers(text: string): Finding[] {
	const copy = plainText(text);
	const found: Finding[] = [];
	for (let start = 0; start === 0 || start < copy.text.length - overlap; start += windowSize - overlap)
		for (const one of findInWindow(copy.text.slice(start, start + windowSize))) {
			const from = copy.at(start + one.from);
			const to = copy.at(start + one.to);
			if (!found.some((other) => other.from < to && from < other.to)) found.push({ ...one, from, to });
		}
	return found.sort((a, b) => a.from - b.from);
}

/**
 * Replaces the given ranges by spaces: what one finder recognised is not read as something else by the next.
 */
function blanked(text: string, ranges: readonly { from: number; to: number }[]): string {
	let rest = text;
	for (const { from, to } of ranges) rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
	return rest;
}
