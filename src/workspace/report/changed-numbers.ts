import { wholeText } from '#report/practices/practice-words.ts';
import type { DraftText, ReportDraft } from '#schemas/report-draft.ts';
import { practicesOf, withWords } from './draft-practices.ts';
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

/** What its authors have read of a text with the numbers that stand in it for the first time; null where there are none. */
function withFresh({ text, read }: DraftText, values: Values[string]): DraftText['read'] | null {
	const fresh = referencesIn(text).filter((one) => one in values && !(one in read));
	return fresh.length === 0
		? null
		: { ...read, ...Object.fromEntries(fresh.map((one) => [one, values[one]!])) };
}

/** The draft with every number noted that stands in it for the first time: whoever wrote it has it before their eyes. The draft itself where there is none. */
export function withNew(
	draft: ReportDraft,
	language: string,
	{ values, practices }: { values: Values; practices?: { values: Values } }
): ReportDraft {
	let noted = draft;
	for (const [id, of] of Object.entries(values)) {
		const written = textOf(noted, language, id);
		const read = withFresh(written, of);
		if (read) noted = withText(noted, language, id, { ...written, read });
	}
	for (const { id, said } of practicesOf(draft)) {
		const words = said[language];
		const read =
			words && withFresh({ text: wholeText(words), read: words.read }, practices?.values[id] ?? {});
		if (read) noted = withWords(noted, { id, language }, { ...words, read });
	}
	return noted;
}
