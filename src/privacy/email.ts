import isEmail from 'validator/lib/isEmail.js';
import type { Finding } from './finding.ts';

const local = /[\p{L}\p{N}!#$%&'*+/=?^_`{}~.-]/u;
const domain = /[\p{L}\p{N}.-]/u;
/** Characters allowed within an address but not at its ends. */
const notAtEnds = /[.'`*=/#-]/;

/** E-mail addresses, searched from each `@` outwards, so that no text makes the search slow. */
export function findEmails(text: string): Finding[] {
	const found: Finding[] = [];
	let end = 0;
	for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
		let from = at;
		while (from > end && at - from < 64 && local.test(text[from - 1]!)) from--;
		while (from < at && notAtEnds.test(text[from]!)) from++;
		let to = at + 1;
		while (to < text.length && to - at < 255 && domain.test(text[to]!)) to++;
		while (to > at && notAtEnds.test(text[to - 1]!)) to--;
		if (from === at || !text.slice(at, to).includes('.')) continue;
		if (!isEmail(text.slice(from, to), { allow_utf8_local_part: true })) continue;
		found.push({ kind: 'email', from, to, certain: true });
		end = to;
	}
	return found;
}
