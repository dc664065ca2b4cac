import type { WrittenPractice } from '#report/practices/written-practices.ts';
import type { DraftPractice, DraftPracticeText, PracticeWords, ReportDraft } from '#schemas/report-draft.ts';
import { idFor } from './draft.ts';

const none: readonly DraftPractice[] = [];
export const practicesOf = ({ practices }: ReportDraft): readonly DraftPractice[] => practices ?? none;

/** The draft with these practices; where there are none, it does not name them. */
export function withPractices(draft: ReportDraft, practices: readonly DraftPractice[]): ReportDraft {
	const { practices: _, ...others } = draft;
	return practices.length === 0 ? others : { ...others, practices: [...practices] };
}

/** The practices of a draft as a report in one language is made from them. */
export const writtenPractices = (draft: ReportDraft, language: string): WrittenPractice[] =>
	practicesOf(draft).map(({ id, off, said }) => ({ id, off, said: wordsIn(said[language]) }));

function wordsIn(said: DraftPracticeText | undefined): PracticeWords | null {
	if (!said) return null;
	const { read: _, ...words } = said;
	return words;
}

/** One of them changed; what then says nothing about a practice is not kept. */
function withChange(
	draft: ReportDraft,
	id: string,
	change: (one: DraftPractice) => DraftPractice
): ReportDraft {
	const practices = practicesOf(draft);
	const known = practices.find((one) => one.id === id);
	const next = change(known ?? { id, off: false, said: {} });
	const all = known ? practices.map((one) => (one === known ? next : one)) : [...practices, next];
	return withPractices(
		draft,
		all.filter((one) => one !== next || next.off || Object.keys(next.said).length > 0)
	);
}

export const turned = (draft: ReportDraft, id: string, off: boolean): ReportDraft =>
	withChange(draft, id, (one) => ({ ...one, off }));

export const withWords = (
	draft: ReportDraft,
	{ id, language }: { id: string; language: string },
	words: DraftPracticeText
): ReportDraft => withChange(draft, id, (one) => ({ ...one, said: { ...one.said, [language]: words } }));

/** Without what was written of a practice in one language: what the programme brings holds again. */
export const withoutWords = (
	draft: ReportDraft,
	{ id, language }: { id: string; language: string }
): ReportDraft =>
	withChange(draft, id, (one) => {
		const { [language]: _, ...said } = one.said;
		return { ...one, said };
	});

export const withoutPractice = (draft: ReportDraft, id: string): ReportDraft =>
	withPractices(
		draft,
		practicesOf(draft).filter((one) => one.id !== id)
	);

export const blankWords: PracticeWords = { title: '', where: '', whom: '', needs: '', gave: '', text: '' };

/** The id of a practice that is begun on the page: never that of one which the programme brings, or may bring one day. */
export const practiceIdFor = (title: string, draft: ReportDraft): string =>
	idFor(`own ${title}`, practicesOf(draft), 40);
