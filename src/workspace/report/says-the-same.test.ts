import { expect, it } from 'vitest';
import { emptyDraft, outlineOf, sectionTextsOf, withSection, withText } from './draft.ts';
import { saysTheSame } from './says-the-same.ts';

const reference = '{{a | value}}';
const written = (draft: typeof emptyDraft, language: 'en' | 'sv' = 'en') => ({
	language,
	outline: outlineOf(draft),
	texts: sectionTextsOf(draft, language)
});
const first = withText(emptyDraft, 'en', 'summary', { text: reference, read: {} });

it('is the same report until its texts, sections or language change', () => {
	const read = withText(first, 'en', 'summary', { text: reference, read: { [reference]: '4' } });
	expect(saysTheSame(written(first), written(read))).toBe(true);
	const longer = withText(first, 'en', 'summary', { text: `${reference}.`, read: {} });
	expect(saysTheSame(written(first), written(longer))).toBe(false);
	expect(saysTheSame(written(first), written(withSection(first, 'annex', { off: true })))).toBe(false);
	expect(saysTheSame(written(first), written(first, 'sv'))).toBe(false);
});
