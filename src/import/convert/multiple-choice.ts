import { missingOf } from '../values/missing-value.ts';

/** The options of one cell as codes, null where the question was not answered, and the parts that are no option. */
export interface Ticked {
	ticked: string[] | null;
	unknown: string[];
}

/**
 * The ticked options of one cell, as codes: "Plan; Budget", also separated by commas, bars or line breaks or,
 * as Kobo writes codes, by spaces. Options may contain the separator: the longest known run of parts is taken
 * first. What somebody wrote beside the options ("Other: ...") is left out; the options that were ticked stay.
 */
export function parseTicked(text: string, code: (text: string) => string | null): Ticked {
	if (missingOf(text) !== null) return { ticked: null, unknown: [] };
	const readings = [';', '\n', '|', ',', ' ']
		.filter((separator) => separator === ';' || text.includes(separator))
		.map((separator) => parseParts(text.split(separator), separator, code));
	const whole = readings.find(({ unknown }) => unknown.length === 0);
	if (whole) return whole;
	// A lone word may be part of another sentence: among readings with something unknown, spaces separate nothing.
	const partly = readings.filter((_, i) => i === 0 || i < readings.length - (text.includes(' ') ? 1 : 0));
	const best = partly.reduce((one, other) => (countOf(other) > countOf(one) ? other : one));
	return countOf(best) > 0 ? best : { ticked: null, unknown: [text] };
}

const countOf = ({ ticked }: Ticked): number => ticked?.length ?? 0;

const mostParts = 200;

function parseParts(parts: string[], separator: string, code: (text: string) => string | null): Ticked {
	const ticked: string[] = [];
	const unknown: string[] = [];
	if (parts.length > mostParts) return { ticked: null, unknown: [parts.join(separator)] };
	for (let from = 0; from < parts.length;) {
		if (parts[from]!.trim() === '') {
			from += 1;
			continue;
		}
		let to = Math.min(parts.length, from + 12);
		let found: string | null = null;
		for (; to > from && found === null; to -= 1) found = code(parts.slice(from, to).join(separator).trim());
		if (found === null) {
			unknown.push(parts[from]!.trim());
			from += 1;
			continue;
		}
		if (found !== '') ticked.push(found);
		from = to + 1;
	}
	return { ticked, unknown };
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
export function inferUnticked<A extends TickAnswer>(answers: readonly A[]): readonly A[] {
	const ticked = new Set<string>();
	const answered = new Set<string>();
	for (const { scale, cells } of answers) {
		if (scale === null) continue;
		if (cells === '1,') ticked.add(scale);
		else if (cells !== ',skipped') answered.add(scale);
	}
	if (ticked.size === 0) return answers;
	return answers.map((answer) =>
		answer.scale !== null &&
		answer.cells === ',skipped' &&
		ticked.has(answer.scale) &&
		!answered.has(answer.scale)
			? { ...answer, cells: '0,' }
			: answer
	);
}
