import { missingOf } from '../values/missing-value.ts';
import { fault, type CellFault } from './fault.ts';

/**
 * The ticked options of one cell, as codes: "Plan; Budget", also with commas, bars or lines between, or, as Kobo writes
 * codes, with spaces. Options may hold the separator themselves: the longest run of parts that is known is taken first.
 */
export function tickedIn(text: string, code: (text: string) => string | null): string[] | null | CellFault {
	if (missingOf(text) !== null) return null;
	for (const separator of [';', '\n', '|', ',', ' ']) {
		if (!text.includes(separator) && separator !== ';') continue;
		const ticked = joined(text.split(separator), separator, code);
		if (ticked !== null) return ticked;
	}
	return fault('unknown-choice');
}

const mostParts = 200;

function joined(parts: string[], separator: string, code: (text: string) => string | null): string[] | null {
	const ticked: string[] = [];
	if (parts.length > mostParts) return null;
	for (let from = 0; from < parts.length;) {
		if (parts[from]!.trim() === '') {
			from += 1;
			continue;
		}
		let to = Math.min(parts.length, from + 12);
		let found: string | null = null;
		for (; to > from && found === null; to -= 1) found = code(parts.slice(from, to).join(separator).trim());
		if (found === null) return null;
		if (found !== '') ticked.push(found);
		from = to + 1;
	}
	return ticked;
}
