import type { DraftText } from '#schemas/report-draft.ts';

/** A number in a text that is another than when the authors read the text last; null where there was, or is, none. */
export interface ChangedNumber {
	reference: string;
	before: string | null;
	now: string | null;
}

/** The numbers of a text that are others than those that its authors read, in the order of the text. `values` are those of today. */
export function changedNumbers(
	{ text, read }: DraftText,
	values: Readonly<Record<string, string>>
): ChangedNumber[] {
	const references = [...new Set([...text.matchAll(/\{\{[^{}]*\}\}/g)].map(([one]) => one))];
	return references.flatMap((reference): ChangedNumber[] => {
		const [before, now] = [read[reference] ?? null, values[reference] ?? null];
		// What was never read and has no number is a fault of the text, which is said elsewhere.
		return before === now ? [] : [{ reference, before, now }];
	});
}
