import { expect, it } from 'vitest';
import { draftChange } from '#schemas/report-steps.ts';
import { emptyDraft, moved, removed, withSection, withText } from './draft.ts';
import { changed, changeTo, pastOf, stepsBack } from './draft-change.ts';

const text = (said: string) => ({ text: said, read: {} });
const one = withText(emptyDraft, 'sv', 'summary', text('one'));
const steps = [
	emptyDraft,
	one,
	withText(one, 'en', 'lessons', text('two')),
	moved(one, 'summary', 1),
	{ ...one, title: { en: 'Report', da: 'Rapport', sv: 'Rapport', fi: 'Raportti', nb: 'Rapport' } },
	removed(one, 'summary')
];

it('says what another report says in its place, and nothing else', () => {
	expect(changeTo(one, withText(one, 'sv', 'summary', text('other')))).toEqual({
		texts: { sv: { summary: text('other') } }
	});
	expect(changeTo(one, emptyDraft)).toEqual({ texts: { sv: { summary: null } } });
	expect(changeTo(one, one)).toEqual({});
});

it('makes each report of each other', () => {
	for (const from of steps)
		for (const to of steps) {
			const change = draftChange.parse(changeTo(from, to));
			const { texts, ...rest } = changed(from, change);
			const { texts: wanted, ...others } = to;
			expect(rest).toEqual(others);
			const filled = Object.entries(texts).filter(([, own]) => Object.keys(own).length > 0);
			expect(Object.fromEntries(filled)).toEqual(
				Object.fromEntries(Object.entries(wanted).filter(([, own]) => Object.keys(own).length > 0))
			);
		}
});

it('goes back step by step', () => {
	const now = withSection(one, 'summary', { off: true });
	const past = [emptyDraft, one];
	const found = pastOf(now, stepsBack(now, past));
	expect(found.map(({ sections, texts }) => [sections, texts['sv']?.['summary']?.text])).toEqual(
		past.map(({ sections, texts }) => [sections, texts['sv']?.['summary']?.text])
	);
});

it('keeps the latest steps only, and none that are larger than their worth', () => {
	const typed = (n: number) => withText(emptyDraft, 'sv', 'summary', text('x'.repeat(n)));
	const many = Array.from({ length: 150 }, (_, n) => typed(n));
	const back = stepsBack(typed(150), many);
	expect(back).toHaveLength(100);
	expect(pastOf(typed(150), back).at(-1)).toEqual(typed(149));
	const large = [typed(1), typed(150_000), typed(150_001)];
	expect(stepsBack(typed(2), large)).toHaveLength(1);
});
