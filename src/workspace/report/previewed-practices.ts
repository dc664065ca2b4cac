import type { Translate } from '#language/translate.ts';
import { faultSentence, faultWords, type Fault } from '#report/fault.ts';
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

export interface PreviewedPractices {
	brought: BroughtPractice[];
	/** Those that the programme brings and the report leaves out, as these records lack a number of theirs. */
	withheld: string[];
	/** What they ask for and cannot get, by practice: the field, and a sentence. */
	faults: Record<string, { field: PracticeField; sentence: string }[]>;
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
		given,
		written,
		faults,
		valuesOf
	}: {
		/** The language of the page, in which faults are said. */
		ui: Translate;
		language: string;
		/** Those of the programme in this language that can be printed as they are. */
		given: readonly Practice[];
		written: readonly WrittenPractice[];
		faults: readonly Fault[];
		valuesOf: (text: string) => Record<string, string>;
	}
): PreviewedPractices {
	const lacking = (all.get(language) ?? []).filter((one) => !given.includes(one));
	const own = written.flatMap(({ id, said }) => (said ? [{ id, said }] : []));
	return {
		brought: broughtPractices(all, language),
		withheld: lacking.map(({ id }) => id).filter((id) => !own.some((one) => one.id === id)),
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

function practiceFaults(ui: Translate, faults: readonly Fault[]): PreviewedPractices['faults'] {
	const found: PreviewedPractices['faults'] = {};
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
