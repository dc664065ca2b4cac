import { expect, it } from 'vitest';
import { reportDraft } from '#schemas/report-draft.ts';
import { draftChange } from '#schemas/report-steps.ts';
import { withNew } from './changed-numbers.ts';
import { emptyDraft, withFile } from './draft.ts';
import { changed, changeTo, pastOf, stepsBack } from './draft-change.ts';
import {
	blankWords,
	practiceIdFor,
	practicesOf,
	turned,
	withoutPractice,
	withoutWords,
	withWords,
	writtenPractices
} from './draft-practices.ts';
import { listedPractices } from './listed-practices.ts';

const sv = (id: string) => ({ id, language: 'sv' });
const saying = (title: string, text = '') => ({ ...blankWords, title, text, read: {} });
const talks = withWords(emptyDraft, sv('own-talks'), saying('Samtal', 'Vi talar.'));

it('is kept with the report, and a report without any does not name them', () => {
	expect(reportDraft.parse(talks)).toEqual(talks);
	expect(withoutPractice(talks, 'own-talks')).toEqual(emptyDraft);
	expect('practices' in withoutPractice(talks, 'own-talks')).toBe(false);
	expect(withFile(talks, 'sv', { outline: { title: null, sections: [] }, texts: new Map() }).practices).toBe(
		talks.practices
	);
});

it('gives what is added a name of its own, which no file of a programme has', () => {
	expect(practiceIdFor('Samtal på kvällen', emptyDraft)).toBe('own-samtal-pa-kvallen');
	expect(practiceIdFor('Talks', talks)).toBe('own-talks-2');
	expect(practiceIdFor('An evening with a guest entrepreneur', talks)).toBe(
		'own-an-evening-with-a-guest-entrepreneur'
	);
	expect(practiceIdFor('Evenings with a guest entrepreneur', talks)).toBe(
		'own-evenings-with-a-guest-entrepreneur'
	);
	expect(practiceIdFor('Long evenings with a guest entrepreneur', talks)).toBe(
		'own-long-evenings-with-a-guest'
	);
});

it('says what was written in the language of the report', () => {
	expect(writtenPractices(talks, 'sv')).toEqual([
		{ id: 'own-talks', off: false, said: { ...blankWords, title: 'Samtal', text: 'Vi talar.' } }
	]);
	expect(writtenPractices(turned(talks, 'own-talks', true), 'fi')).toEqual([
		{ id: 'own-talks', off: true, said: null }
	]);
});

it('is undone step by step, each step with what it changed alone', () => {
	const two = withWords(talks, sv('own-walks'), saying('Promenader'));
	const steps = [emptyDraft, talks, two, turned(two, 'own-talks', true), withoutPractice(two, 'own-talks')];
	for (const from of steps)
		for (const to of steps) expect(changed(from, draftChange.parse(changeTo(from, to)))).toEqual(to);
	expect(changeTo(two, turned(two, 'own-talks', true)).practices).toEqual([
		{ ...two.practices![0], off: true },
		'own-walks'
	]);
	const now = withoutPractice(two, 'own-talks');
	expect(pastOf(now, stepsBack(now, [emptyDraft, talks, two]))).toEqual([emptyDraft, talks, two]);
});

it('lists those of the programme, which cannot be lost, and those of the authors', () => {
	const words = { ...blankWords, title: 'Middagar', where: 'Lund' };
	const brought = [
		{ id: 'dinners', title: 'Middagar', words },
		{ id: 'walks', title: 'Walks', words: null }
	];
	const list = (draft: typeof emptyDraft, language = 'sv') =>
		listedPractices(draft, language, brought).map(({ title, off, from, written }) => [
			title,
			from,
			written,
			off
		]);
	const [dinners, walks] = [
		['Middagar', 'programme', true, false],
		['Walks', 'programme', false, false]
	];
	expect(list(talks)).toEqual([dinners, ['Samtal', 'own', true, false], walks]);
	expect(list(talks, 'fi')[1]).toEqual(['Samtal', 'own', false, false]);
	const edited = withWords(emptyDraft, sv('dinners'), { ...words, title: 'Kvällar', read: {} });
	expect(list(edited)[0]).toEqual(['Kvällar', 'edited', true, false]);
	expect(withoutWords(edited, sv('dinners'))).toEqual(emptyDraft);
	const hidden = turned(edited, 'dinners', true);
	expect(list(withoutWords(hidden, sv('dinners')))[0]).toEqual(['Middagar', 'programme', true, true]);
	expect(turned(withoutWords(hidden, sv('dinners')), 'dinners', false)).toEqual(emptyDraft);
	// One that nobody brings any more is kept with its words, and one that was only turned off is not shown.
	expect(listedPractices(edited, 'sv', []).map(({ title, from }) => [title, from])).toEqual([
		['Kvällar', 'own']
	]);
	expect(listedPractices(turned(emptyDraft, 'dinners', true), 'sv', [])).toEqual([]);
});

it('notes the numbers that stand in it for the first time', () => {
	const draft = withWords(talks, sv('own-talks'), { ...saying('Samtal'), gave: '{{a}} and {{b}}', read: {} });
	const values = { 'own-talks': { '{{a}}': '12' } };
	const noted = withNew(draft, 'sv', { values: {}, practices: { values } });
	expect(practicesOf(noted)[0]!.said['sv']!.read).toEqual({ '{{a}}': '12' });
	expect(withNew(noted, 'sv', { values: {}, practices: { values } })).toBe(noted);
});
