import type { DraftText, ReportDraft } from '#schemas/report-draft.ts';
import { textOf, withText } from './draft.ts';

/** A number in a text that is another than when the authors read the text last; null where it is not to be had any more. */
export interface ChangedNumber {
	reference: string;
	before: string;
	now: string | null;
}

/** What the references of texts say today, by section and by the reference as it is written. */
export type Values = Readonly<Record<string, Readonly<Record<string, string>>>>;

const referencesIn = (text: string): string[] => [
	...new Set([...text.matchAll(/\{\{[^{}]*\}\}/g)].map(([one]) => one))
];

/** The numbers of a text that are others than those that its authors read, in the order of the text. */
export const changedNumbers = ({ text, read }: DraftText, values: Values[string]): ChangedNumber[] =>
	referencesIn(text).flatMap((reference): ChangedNumber[] => {
		const [before, now] = [read[reference], values[reference] ?? null];
		return before === undefined || before === now ? [] : [{ reference, before, now }];
	});

/** The text as it was read today, with the numbers that it has. */
export const readToday = ({ text }: DraftText, values: Values[string]): DraftText => ({
	text,
	read: Object.fromEntries(referencesIn(text).flatMap((one) => (one in values ? [[one, values[one]!]] : [])))
});

/** The draft with every number noted that stands in it for the first time: whoever wrote it has it before their eyes. The draft itself where there is none. */
export function withNew(draft: ReportDraft, language: string, values: Values): ReportDraft {
	let noted = draft;
	for (const [id, of] of Object.entries(values)) {
		const written = textOf(noted, language, id);
		const fresh = referencesIn(written.text).filter((one) => one in of && !(one in written.read));
		if (fresh.length === 0) continue;
		const read = { ...written.read, ...Object.fromEntries(fresh.map((one) => [one, of[one]!])) };
		noted = withText(noted, language, id, { ...written, read });
	}
	return noted;
}
