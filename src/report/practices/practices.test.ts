import { expect, it } from 'vitest';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import type { Fault } from '../fault.ts';
import { defaultOutline, type OutlineSection } from '../outline/outline.ts';
import { givenPractices } from './given-practices.ts';
import { placeOfPractices } from './place-of-practices.ts';
import { practiceBlocks } from './practice-blocks.ts';
import { isBlank, practiceOf, wordsOf } from './practice-words.ts';
import { readPractice } from './read-practice.ts';
import { writePractice } from './write-practice.ts';
import { withWritten } from './written-practices.ts';

const read = (...lines: string[]) => readPractice(lines.join('\n'), { file: 'dinners.md', id: 'dinners' });
const t = translator('en', await loadMessages('en', ['document', 'figures']));

it('is a page with what it says of itself, its numbers and its text', () => {
	const practice = read(
		'---',
		'title: Dinners',
		'gave: "{{people}} came"',
		'where: Lund',
		'---',
		'## How',
		'We eat {{dogs}}.'
	);
	const faults: Fault[] = [];
	const blocks = practiceBlocks(t, practice, {
		section: 'lessons',
		faults,
		find: ({ indicator }) =>
			indicator === 'people'
				? { figure: { kind: 'figure', text: '27 people', note: null } }
				: { refusal: { code: 'indicator', found: indicator, more: 'people' } }
	});
	expect(blocks).toMatchObject([
		{ kind: 'page-break' },
		{ kind: 'heading', level: 2, id: 'lessons-practice-dinners' },
		{
			kind: 'list',
			items: [
				{ content: [{ text: 'Where: ' }, { text: 'Lund' }] },
				{ content: [{ text: 'What was counted: ' }, { text: '27 people' }, { text: ' came' }] }
			]
		},
		{ kind: 'heading', level: 3, text: 'How' },
		{ kind: 'paragraph' }
	]);
	const where = { file: 'dinners.md', practice: { id: 'dinners', field: 'text' }, line: 7 };
	expect(faults).toEqual([{ code: 'indicator', ...where, found: 'dogs', more: 'people' }]);
});

it('stands in a section of its own, or where lessons are', () => {
	const own: OutlineSection = {
		id: 'practices',
		own: null,
		title: null,
		text: 'before',
		figures: null
	};
	expect(placeOfPractices({ title: null, sections: [...defaultOutline.sections, own] })).toBe(own);
	expect(placeOfPractices(defaultOutline)?.id).toBe('lessons');
	expect(placeOfPractices({ title: null, sections: [] })).toBeUndefined();
});

it.each([
	[['# Dinners'], /dinners\.md, line 1: it begins with a line ---, then a title, where/],
	[['---', 'where: Lund', '---'], /line 2: the title is missing/],
	[
		['---', 'title: Dinners', 'wher: Lund', '---'],
		/line 3: unknown word "wher"; known are title, where, whom, needs, gave/
	],
	[['---', 'title: Dinners', 'gave: {{people}} came', '---'], /line 3: .*between quotes/],
	[['---', 'title:', '---'], /line 2: title is a text/]
])('refuses %j', (lines, message) => {
	expect(() => read(...lines)).toThrow(message);
});

it('leaves out practices of which a number is not given, whoever wrote them, and no other that their authors can mend', () => {
	const practice = (id: string, text: string, title = id) => ({ id, title, parts: [], text, line: 1 });
	const both = [practice('dinners', 'We had {{dinners-held}}.'), practice('talks', 'We talked.')];
	const saying = (code: 'absent' | 'indicator') => () => ({ refusal: { code, found: '', more: '' } });
	const all = () => ({ figure: { kind: 'figure' as const, text: '6', note: null } });
	const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
	for (const own of [true, false]) {
		const isOwn = () => own;
		const { given, withheld } = givenPractices(t, both, { find: saying('absent'), isOwn });
		expect([ids(given), ids(withheld.map((one) => one.practice))]).toEqual([['talks'], ['dinners']]);
		expect(withheld[0]!.faults).toMatchObject([
			{ code: 'absent', practice: { id: 'dinners', field: 'text' }, line: 1 }
		]);
		expect(givenPractices(t, both, { find: all, isOwn })).toEqual({ given: both, withheld: [] });
		// A slip of the pen is no number that records lack.
		const mistyped = givenPractices(t, both, { find: saying('indicator'), isOwn });
		expect(ids(mistyped.given)).toEqual(own ? ['dinners', 'talks'] : ['talks']);
		const untitled = [practice('dinners', 'We had {{dinners-held}}.', ' ')];
		expect(givenPractices(t, untitled, { find: saying('absent'), isOwn }).given).toEqual(own ? untitled : []);
	}
});

const blank = { title: '', where: '', whom: '', needs: '', gave: '', text: '' };
const talks = { ...blank, title: 'Talks', gave: '{{people}} came: "many"', text: '# How\n\nWe talk.\n' };

it('is the same from its fields as from the file that they are written to', () => {
	const odd = { ...talks, title: '- 12', where: 'Lund:\nat night', needs: '{{a | value}} #1', whom: "'" };
	for (const words of [talks, odd]) {
		const file = readPractice(writePractice(words), { file: 'talks.md', id: 'talks' });
		const plain = ({ title, parts }: typeof file) => [title, parts.map(({ part, text }) => [part, text])];
		expect(plain(file)).toEqual(plain(practiceOf('talks', words)));
		expect(wordsOf(file)).toEqual({ ...words, text: words.text.trim() });
	}
	expect(isBlank({ ...blank, text: ' \n' })).toBe(true);
	expect(isBlank(talks)).toBe(false);
});

it('is what the programme brings, but for what was changed or turned off, and what the authors add, in the order of files', () => {
	const brought = ['dinners', 'walks'].map((id) => practiceOf(id, { ...blank, title: id }));
	const titles = (...written: Parameters<typeof withWritten>[1] & object) =>
		withWritten(brought, written).map(({ title }) => title);
	expect(withWritten(brought)).toBe(brought);
	expect(titles({ id: 'own-talks', off: false, said: talks })).toEqual(['dinners', 'Talks', 'walks']);
	expect(titles({ id: 'walks', off: false, said: talks })).toEqual(['dinners', 'Talks']);
	expect(titles({ id: 'walks', off: true, said: talks })).toEqual(['dinners']);
	expect(titles({ id: 'walks', off: true, said: null })).toEqual(['dinners']);
	// Written in another language alone, or emptied.
	expect(titles({ id: 'walks', off: false, said: null })).toEqual(['dinners', 'walks']);
	expect(titles({ id: 'walks', off: false, said: blank })).toEqual(['dinners']);
});

it('is refused without a title, and says which field a fault is in', () => {
	const faults: Fault[] = [];
	const blocks = practiceBlocks(t, practiceOf('own-talks', { ...talks, title: ' ', whom: '- a list' }), {
		section: 'lessons',
		faults,
		find: ({ indicator }) => ({ refusal: { code: 'hidden', found: indicator, more: '' } })
	});
	expect(faults.map(({ code, practice }) => [practice, code])).toEqual([
		[{ id: 'own-talks', field: 'title' }, 'no-title'],
		[{ id: 'own-talks', field: 'whom' }, 'unknown'],
		[{ id: 'own-talks', field: 'gave' }, 'hidden']
	]);
	expect(blocks[1]).toMatchObject({ kind: 'heading', id: 'lessons-practice-own-talks', text: '…' });
});
