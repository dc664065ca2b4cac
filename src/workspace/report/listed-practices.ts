import type { DraftPracticeText, ReportDraft } from '#schemas/report-draft.ts';
import { blankWords, practicesOf } from './draft-practices.ts';
import type { BroughtPractice } from './previewed-practices.ts';

/** A good practice as the page lists it. */
export interface ListedPractice {
	id: string;
	/** In the language of the report, or else in another one; empty where it has none. */
	title: string;
	off: boolean;
	/** Whose words it has in the language of the report: those of the programme, those that were written in their place, or those of the authors alone. */
	from: 'programme' | 'edited' | 'own';
	/** Whether anything is written in the language of the report. */
	written: boolean;
	words: DraftPracticeText;
}

const titleIn = (said: Readonly<Record<string, DraftPracticeText>>): string =>
	Object.values(said).find(({ title }) => title.trim() !== '')?.title ?? '';

/** The good practices of the programme and those of the authors, in the order of the report. */
export function listedPractices(
	draft: ReportDraft,
	language: string,
	brought: readonly BroughtPractice[]
): ListedPractice[] {
	const mine = practicesOf(draft);
	// Of one that was turned off and that nobody brings now, there is nothing to show.
	const told = mine.filter(({ said }) => Object.keys(said).length > 0);
	const ids = new Set([...brought, ...told].map(({ id }) => id));
	const listed = [...ids].map((id): ListedPractice => {
		const theirs = brought.find((one) => one.id === id);
		const { off = false, said = {} } = mine.find((one) => one.id === id) ?? {};
		const own = said[language];
		const words = own ?? { ...(theirs?.words ?? blankWords), read: {} };
		return {
			id,
			title: words.title.trim() || titleIn(said) || (theirs?.title ?? ''),
			off,
			from: !theirs ? 'own' : own ? 'edited' : 'programme',
			written: own !== undefined || (theirs?.words ?? null) !== null,
			words
		};
	});
	return listed.sort((a, b) => (`${a.id}.` < `${b.id}.` ? -1 : 1));
}
