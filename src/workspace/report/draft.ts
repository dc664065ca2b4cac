import { defaultOutline, type Outline, type OutlineSection } from '#report/outline/outline.ts';
import type { SectionText } from '#report/outline/section-texts.ts';
import { cleanText } from '#report/outline/text-of-bytes.ts';
import type { DraftSection, DraftText, ReportDraft } from '#schemas/report-draft.ts';
import { reportSections, type ReportSection } from '#schemas/report-outline.ts';

export const isOurs = (id: string): id is ReportSection => (reportSections as readonly string[]).includes(id);

const sectionOf = ({ id, title, text, figures, off = false }: OutlineSection): DraftSection => ({
	id,
	title,
	text,
	figures,
	off
});

/** Sections of the outline that are missing in it, at the end and turned off: every section can be turned on. */
const withAll = (sections: DraftSection[]): DraftSection[] => [
	...sections,
	...defaultOutline.sections
		.filter(({ id }) => !sections.some((one) => one.id === id))
		.map((one) => ({ ...sectionOf(one), off: true }))
];

/** A report nobody has written anything of. */
export const emptyDraft: ReportDraft = {
	format: 1,
	saved: 0,
	title: null,
	sections: defaultOutline.sections.map(sectionOf),
	texts: {}
};

/** The outline of a draft, as reports are made from it. */
export const outlineOf = ({ title, sections }: Pick<ReportDraft, 'title' | 'sections'>): Outline => ({
	title: title,
	sections: sections.map(({ id, off, ...said }) => ({
		id,
		own: isOurs(id) ? id : null,
		...said,
		...(off ? { off } : {})
	}))
});

/** The texts of a draft in one language; those that are blank are none. */
export const textsIn = ({ texts }: Pick<ReportDraft, 'texts'>, language: string): Map<string, string> =>
	new Map(
		Object.entries(texts[language] ?? {})
			.filter(([, { text }]) => text.trim() !== '')
			.map(([id, { text }]) => [id, text])
	);

/** The same as reports are made from them. */
export const sectionTextsOf = (draft: ReportDraft, language: string): Map<string, SectionText> =>
	new Map([...textsIn(draft, language)].map(([id, text]) => [id, { text: cleanText(text), line: 1 }]));

const blank: DraftText = { text: '', read: {} };

export const textOf = ({ texts }: ReportDraft, language: string, id: string): DraftText =>
	texts[language]?.[id] ?? blank;

export const withText = (draft: ReportDraft, language: string, id: string, text: DraftText): ReportDraft => ({
	...draft,
	texts: { ...draft.texts, [language]: { ...draft.texts[language], [id]: text } }
});

export const withSection = (draft: ReportDraft, id: string, said: Partial<DraftSection>): ReportDraft => ({
	...draft,
	sections: draft.sections.map((one) => (one.id === id ? { ...one, ...said } : one))
});

/** The section one place further up or down. */
export function moved(draft: ReportDraft, id: string, by: -1 | 1): ReportDraft {
	const at = draft.sections.findIndex((one) => one.id === id);
	const to = at + by;
	if (at < 0 || to < 0 || to >= draft.sections.length) return draft;
	const sections = [...draft.sections];
	sections.splice(to, 0, ...sections.splice(at, 1));
	return { ...draft, sections };
}

/** As many whole words as there is room for; of a word that has none beside it, its beginning. */
function cutAtWord(words: string, most: number): string {
	if (words.length <= most) return words;
	const end = words.lastIndexOf('-', most);
	return words.slice(0, end > most / 3 ? end : most);
}

/** The id of a section that the authors add: from its title, as it names the text in a file. */
export function idFor(title: string, sections: readonly Pick<DraftSection, 'id'>[], most = 24): string {
	const words = title
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	const plain = cutAtWord(words, most);
	const taken = (id: string) => isOurs(id) || sections.some((one) => one.id === id);
	const first = plain === '' || plain === '-' ? 'section' : plain;
	if (!taken(first)) return first;
	for (let n = 2; ; n++) if (!taken(`${first}-${n}`)) return `${first}-${n}`;
}

/** A section of the authors after the one with the id `after`, or at the end. */
export function added(
	draft: ReportDraft,
	section: { id: string; language: string; title: string },
	after: string | null
): ReportDraft {
	const at = draft.sections.findIndex((one) => one.id === after);
	const sections = [...draft.sections];
	const { id, language, title } = section;
	const own = {
		id,
		title: { [language]: title } as DraftSection['title'],
		text: 'before' as const,
		figures: null,
		off: false
	};
	sections.splice(at < 0 ? sections.length : at + 1, 0, own);
	return { ...draft, sections };
}

/** Without a section of the authors and its texts. */
export const removed = (draft: ReportDraft, id: string): ReportDraft => ({
	...draft,
	sections: draft.sections.filter((one) => one.id !== id),
	texts: Object.fromEntries(
		Object.entries(draft.texts).map(([language, texts]) => [
			language,
			Object.fromEntries(Object.entries(texts).filter(([section]) => section !== id))
		])
	)
});

/** What a file says, in place of the outline and of the texts in its language. */
export function withFile(
	draft: ReportDraft,
	language: string,
	{ outline, texts }: { outline: Outline; texts: ReadonlyMap<string, SectionText> }
): ReportDraft {
	const sections = withAll(outline.sections.map(sectionOf));
	const own = [...texts].map(([id, { text }]): [string, DraftText] => [
		id,
		{ text: text.replace(/^\s*\n|\s+$/g, ''), read: {} }
	]);
	const kept = Object.entries(draft.texts).filter(([other]) => other !== language);
	return {
		...draft,
		title: outline.title,
		sections,
		texts: Object.fromEntries([...kept, [language, Object.fromEntries(own)]])
	};
}
