import type { Translate } from '#language/translate.ts';
import { faultSentence, faultWords, type Fault } from '#report/fault.ts';
import type { Withheld } from '#report/practices/given-practices.ts';
import type { Practice, PracticeField } from '#report/practices/practice.ts';
import { wholeText, wordsOf } from '#report/practices/practice-words.ts';
import type { WrittenPractice } from '#report/practices/written-practices.ts';
import type { PracticeWords } from '#schemas/report-draft.ts';

/** A good practice that the programme brings. */
export interface BroughtPractice {
	id: string;
	/** In the language of the report, or else in the first that it was written in. */
	title: string;
	/** Null where the programme has it in other languages alone. */
	words: PracticeWords | null;
}

/** By practice: the field, and a sentence. */
export type PracticeFaults = Record<string, { field: PracticeField; sentence: string }[]>;

export interface PreviewedPractices {
	brought: BroughtPractice[];
	/** What they ask for and cannot get, by practice: no report can be made with it. */
	faults: PracticeFaults;
	/** The same of those that the report leaves out, as these records lack a number of theirs. */
	withheld: PracticeFaults;
	/** What the references that were written on the page say now, by practice. */
	values: Record<string, Record<string, string>>;
}

type ByLanguage = ReadonlyMap<string, readonly Practice[]>;

/** What the page shows of good practices beside a report that was made with them. */
export function previewedPractices(
	all: ByLanguage,
	{
		ui,
		language,
		withheld,
		written,
		faults,
		valuesOf
	}: {
		/** The language of the page, in which faults are said. */
		ui: Translate;
		language: string;
		withheld: readonly Withheld[];
		written: readonly WrittenPractice[];
		faults: readonly Fault[];
		valuesOf: (text: string) => Record<string, string>;
	}
): PreviewedPractices {
	const own = written.flatMap(({ id, said }) => (said ? [{ id, said }] : []));
	return {
		brought: broughtPractices(all, language),
		withheld: practiceFaults(
			ui,
			withheld.flatMap((one) => one.faults)
		),
		faults: practiceFaults(ui, faults),
		values: Object.fromEntries(own.map(({ id, said }) => [id, valuesOf(wholeText(said))]))
	};
}

/** What a programme brings, by practice, whichever languages it has it in. */
function broughtPractices(all: ByLanguage, language: string): BroughtPractice[] {
	const own = all.get(language) ?? [];
	const found = new Map<string, BroughtPractice>();
	for (const practice of [...own, ...[...all.values()].flat()])
		if (!found.has(practice.id)) {
			const words = own.includes(practice) ? wordsOf(practice) : null;
			found.set(practice.id, { id: practice.id, title: practice.title, words });
		}
	return [...found.values()];
}

function practiceFaults(ui: Translate, faults: readonly Fault[]): PracticeFaults {
	const found: PracticeFaults = {};
	for (const fault of faults)
		if (fault.practice) {
			const { id, field } = fault.practice;
			// Fields of a line or two need no number of a line.
			const isLong = field === 'text' || fault.file !== undefined;
			const sentence = isLong ? faultSentence(ui, fault) : faultWords(ui, fault);
			(found[id] ??= []).push({ field, sentence });
		}
	return found;
}
