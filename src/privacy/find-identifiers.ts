import { findAddresses } from './address.ts';
import { findBankAccounts } from './bank-account.ts';
import { blanked } from './blanked-text.ts';
import { findEmails } from './email.ts';
import type { Finder, Finding } from './finding.ts';
import { findIpAddresses } from './ip-address.ts';
import { findNationalNumbers } from './national-numbers.ts';
import { findPhones } from './phone.ts';
import { plain } from './plain-text.ts';
import { findPositions } from './coordinates.ts';
import { ruledOut } from './ruled-out.ts';
import { findSocialProfiles } from './social-profile.ts';

/** What carries its own mark comes first; then days and UUIDs are ruled out; then what is made of digits. */
const marked: Finder[] = [findEmails, findSocialProfiles, findBankAccounts];
const numeric: Finder[] = [findNationalNumbers, findPositions, findPhones, findIpAddresses];

/** Texts are looked through in windows, so that a cell of megabytes costs no more than its length. */
const windowSize = 4096;
const overlap = 160;

function within(text: string): Finding[] {
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
 * Direct identifiers in a text, in their order, none over another: e-mail addresses, profiles in social networks, bank
 * accounts, national numbers, positions, phone numbers, internet addresses, streets with a house number. Names are not found.
 */
export function findIn(text: string): Finding[] {
	const copy = plain(text);
	const found: Finding[] = [];
	for (let start = 0; start === 0 || start < copy.text.length - overlap; start += windowSize - overlap)
		for (const one of within(copy.text.slice(start, start + windowSize))) {
			const from = copy.at(start + one.from);
			const to = copy.at(start + one.to);
			if (!found.some((other) => other.from < to && from < other.to)) found.push({ ...one, from, to });
		}
	return found.sort((a, b) => a.from - b.from);
}
