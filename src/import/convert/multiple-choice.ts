import { missingOf } from '../values/missing-value.ts';
import { fault, type CellFault } from './cell-fault.ts';

/**
 * The ticked options of one cell, as codes: "Plan; Budget", also separated by commas, bars or line breaks or,
 * as Kobo writes codes, by spaces. Options may contain the separator: the longest known run of parts is taken
 * first.
 */
export function parseTicked(
	text: string,
	code: (text: string) => string | null
): string[] | null | CellFault {
	if (missingOf(text) !== null) return null;
	for (const separator of [';', '\n', '|', ',', ' ']) {
		if (!text.includes(separator) && separator !== ';') continue;
		const ticked = parseParts(text.split(separator), separator, code);
		if (ticked !== null) return ticked;
	}
	return fault('unknown-choice');
}

const mostParts = 200;

function parseParts(
	parts: string[],
	separator: string,
	code: (text: string) => string | null
): string[] | null {
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

interface TickAnswer {
	scale: string | null;
	cells: string;
}

/**
 * Where a tool writes one column for each option and fills only the ticked ones, an empty column beside a
 * ticked one of the same scale was not skipped: it was not ticked. A "no" in the scale shows that the tool
 * writes both.
 */
export function inferUnticked<A extends TickAnswer>(answers: readonly A[]): A[] {
	const ticked = new Set<string>();
	const answered = new Set<string>();
	for (const { scale, cells } of answers) {
		if (scale === null) continue;
		if (cells === '1,') ticked.add(scale);
		else if (cells !== ',skipped') answered.add(scale);
	}
	return answers.map((answer) =>
		answer.scale !== null &&
		answer.cells === ',skipped' &&
		ticked.has(answer.scale) &&
		!answered.has(answer.scale)
			? { ...answer, cells: '0,' }
			: answer
	);
}
