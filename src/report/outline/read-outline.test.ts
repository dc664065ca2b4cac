import { expect, it } from 'vitest';
import { defaultOutline } from './outline.ts';
import { readOutline } from './read-outline.ts';

const read = (...lines: string[]) => readOutline(lines.join('\n'), 'report.md');

it('takes the usual sections where none are named', () => {
	const { outline, texts } = read('# summary', 'Hello', '', '# lessons', 'We learnt.');
	expect(outline).toEqual(defaultOutline);
	expect([...texts]).toEqual([
		['summary', { text: 'Hello\n', line: 2, file: 'report.md' }],
		['lessons', { text: 'We learnt.', line: 5, file: 'report.md' }]
	]);
});

it('takes sections on and off, in order, with titles, places and figures of their own', () => {
	const { outline, language } = read(
		'---',
		'language: sv',
		'sections:',
		'  - annex',
		'  - {id: summary, text: instead, figures: [a]}',
		'  - {id: thanks, title: {en: Thanks}}',
		'---',
		'# thanks',
		'To all.'
	);
	expect(language).toBe('sv');
	expect(outline.sections).toEqual([
		{ id: 'annex', own: 'annex', title: null, text: 'before', figures: null },
		{ id: 'summary', own: 'summary', title: null, text: 'instead', figures: ['a'] },
		{ id: 'thanks', own: null, title: { en: 'Thanks' }, text: 'before', figures: null }
	]);
});

it('counts lines from the top of the file, and leaves headings in code alone', () => {
	const { texts } = read('---', 'language: en', '---', '', '# summary', '```', '# lessons', '```');
	expect([...texts]).toEqual([['summary', { text: '```\n# lessons\n```', line: 6, file: 'report.md' }]]);
});

it.each([
	[
		['---', 'sections: [nope]', '---'],
		/report\.md, line 2: unknown section: "nope"; known are summary, .*needs a title/
	],
	[['---', 'language: en', 'sections: [: ', '---'], /report\.md, line 3: the front matter is not YAML here/],
	[
		['---', 'titel: x', '---'],
		/line 2: unknown word "titel" in the front matter; known are title, language, sections/
	],
	[['---', 'title: Ours', '---'], /line 2: a title is written by language/],
	[['---', 'language: 5', '---'], /line 2: the language is written as a tag/],
	[['---', 'sections: summary', '---'], /line 2: sections are a list/],
	[['---', 'a', '---'], /line 2: the front matter is written in lines/],
	[
		['---', 'sections:', '  - summary', '  - {id: course, text: above}', '---'],
		/line 4: the text of section course is one of before, after, instead, edited$/
	],
	[
		['---', 'sections:', '  - {id: course, off: yes please}', '---'],
		/line 3: "off" of section course is true or false/
	],
	[
		['---', 'sections:', '  - {id: course, figure: [a]}', '---'],
		/line 3: unknown word "figure" in section course/
	],
	[['---', 'sections:', '  - {id: thanks}', '---'], /line 3: the section thanks needs a title by language/],
	[
		['---', 'sections:', '  - {id: thanks, title: {en: Thanks}, text: after}', '---'],
		/line 3: the section thanks is one of your own/
	],
	[['---', 'sections: [annex, annex]', '---'], /annex is named twice/],
	[['---', 'language: en', '---', 'Hello'], /report\.md, line 4: a text stands below a heading/],
	[['# summary', 'a', '# summary'], /line 3: the section summary has a text already/],
	[['# sumary', 'a'], /unknown section: "sumary" in report\.md, line 1; known are summary, objectives/]
])('refuses %j', (lines, message) => {
	expect(() => read(...lines)).toThrow(message);
});
