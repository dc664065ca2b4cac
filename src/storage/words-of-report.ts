import type { ReportDraft } from '#schemas/report-draft.ts';

/** How much somebody has written into a report, in whatever languages. */
export interface WordsOfReport {
	/** Sections with a text. */
	sections: number;
	/** Good practices that were written, or changed in their words. */
	practices: number;
}

export const noWords: WordsOfReport = { sections: 0, practices: 0 };

/** What of a report is words of its authors; null where nothing is stored. */
export function wordsOfReport(draft: ReportDraft | null): WordsOfReport {
	if (draft === null) return noWords;
	const written = Object.values(draft.texts).flatMap((texts) =>
		Object.entries(texts).flatMap(([section, { text }]) => (text.trim() === '' ? [] : [section]))
	);
	return {
		sections: new Set(written).size,
		practices: (draft.practices ?? []).filter(({ said }) => Object.keys(said).length > 0).length
	};
}
