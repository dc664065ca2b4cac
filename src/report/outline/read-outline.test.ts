import { expect, it } from 'vitest';
import { defaultOutline } from './outline.ts';
import { readOutline } from './read-outline.ts';

const read = (...lines: string[]) => readOutline(lines.join('\n'), 'report.md');

it('takes the usual sections where none are named', () => {
	const { outline, texts } = read('# summary', 'Hello', '', '# lessons', 'We learnt.');
	expect(outline).toEqual(defaultOutline);
	expect([...texts]).toEqual([
		['summary', { text: 'Hello\n', line: 2 }],
		['lessons', { text: 'We learnt.', line: 5 }]
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
	expect([...texts]).toEqual([['summary', { text: '```\n# lessons\n```', line: 6 }]]);
});

it.each([
	[['---', 'sections: [nope]', '---'], /invalid report report\.md/],
	[['---', 'sections: [: ', '---'], /front matter is not YAML/],
	[['---', 'sections: [annex, annex]', '---'], /annex is named twice/],
	[['---', 'language: en', '---', 'Hello'], /report\.md, line 4: a text stands below a heading/],
	[['# summary', 'a', '# summary'], /line 3: the section summary has a text already/],
	[['# sumary', 'a'], /unknown section: "sumary" in report\.md, line 2; known are summary, objectives/]
])('refuses %j', (lines, message) => {
	expect(() => read(...lines)).toThrow(message);
});
