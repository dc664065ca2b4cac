import { practicesIn, type PracticeFiles } from '#report/practices/practice-file.ts';
import { wordsOf } from '#report/practices/practice-words.ts';
import type { PracticeWords, ReportDraft } from '#schemas/report-draft.ts';
import { practicesOf, turned, withoutWords, withWords } from './draft-practices.ts';
import { withFile } from './draft.ts';
import type { OpenedFile } from './open-report-file.ts';

/**
 * What a file says, in place of the outline, and of texts and good practices in its languages; what it does not name stays. Practices that the
 * programme has in the same words are its own again: a ZIP file of the page has them, too.
 */
export function withOpened(
	draft: ReportDraft,
	{ reports, practices }: OpenedFile,
	brought: PracticeFiles
): ReportDraft {
	let next = draft;
	for (const { language, ...said } of reports) next = withFile(next, language, said);
	for (const { id, language, words } of practices) {
		const theirs = practicesIn(brought, language).find((one) => one.id === id);
		const mine = practicesOf(next).find((one) => one.id === id)?.said[language];
		if (theirs && isSame(wordsOf(theirs), words)) next = withoutWords(next, { id, language });
		// What its authors have read of its numbers is kept with words that stay.
		else if (!mine || !isSame(mine, words)) next = withWords(next, { id, language }, { ...words, read: {} });
		next = turned(next, id, false);
	}
	return next;
}

const isSame = (one: PracticeWords, other: PracticeWords): boolean =>
	(['title', 'where', 'whom', 'needs', 'gave', 'text'] as const).every(
		(field) => one[field].trim() === other[field].trim()
	);
