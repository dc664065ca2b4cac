import { expect, it } from 'vitest';
import type { ReportDraft } from '#schemas/report-draft.ts';
import { wordsOfReport } from './words-of-report.ts';

const text = (text: string) => ({ text, read: {} });
const words = { title: 'Walks', where: '', whom: '', needs: '', gave: '', text: '', read: {} };
const empty: ReportDraft = { format: 1, saved: 1, title: null, sections: [], texts: {} };

it('counts a section once, whatever languages it is written in, and each good practice with words', () => {
	const draft: ReportDraft = {
		...empty,
		texts: {
			en: { summary: text('We met.'), lessons: text(' \n'), method: text('Forms.') },
			sv: { summary: text('Vi möttes.') }
		},
		practices: [
			{ id: 'walks', off: true, said: { en: words, sv: words } },
			{ id: 'left-out', off: true, said: {} }
		]
	};
	expect(wordsOfReport(draft)).toEqual({ sections: 2, practices: 1 });
});

it('finds none where there is no report, or one without words', () => {
	expect(wordsOfReport(null)).toEqual({ sections: 0, practices: 0 });
	expect(wordsOfReport(empty)).toEqual({ sections: 0, practices: 0 });
	expect(wordsOfReport({ ...empty, texts: { en: { summary: text('') } } })).toEqual({
		sections: 0,
		practices: 0
	});
});
