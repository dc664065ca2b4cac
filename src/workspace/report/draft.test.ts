import { describe, expect, it } from 'vitest';
import { readOutline } from '#report/outline/read-outline.ts';
import { writeOutline } from '#report/outline/write-outline.ts';
import type { ReportDraft } from '#schemas/report-draft.ts';
import { reportDraft } from '#schemas/report-draft.ts';
import { reportSections } from '#schemas/report-outline.ts';
import {
	added,
	emptyDraft,
	idFor,
	moved,
	outlineOf,
	removed,
	textOf,
	textsIn,
	withFile,
	withSection,
	withText
} from './draft.ts';
import { languageOfFile, reportFileName } from './report-file.ts';

const ids = ({ sections }: ReportDraft) => sections.map(({ id }) => id);
const write = (draft: ReportDraft, id: string, text: string) => withText(draft, 'sv', id, { text, read: {} });

it('begins with all sections, in our order', () => {
	expect(ids(emptyDraft)).toEqual([...reportSections]);
	expect(reportDraft.parse(emptyDraft)).toEqual(emptyDraft);
});

it('moves a section by one place, and not beyond the ends', () => {
	expect(ids(moved(emptyDraft, 'participants', -1)).slice(0, 3)).toEqual([
		'summary',
		'participants',
		'objectives'
	]);
	expect(moved(emptyDraft, 'summary', -1)).toBe(emptyDraft);
	expect(moved(emptyDraft, 'annex', 1)).toBe(emptyDraft);
});

it('names a section of the authors by its title, and no two alike', () => {
	expect(idFor('Våra tack', [])).toBe('vara-tack');
	// Cut after a word.
	expect(idFor('What the partners learned together', [])).toBe('what-the-partners');
	expect(idFor('What the partners learned', [])).toBe('what-the-partners');
	expect(idFor('What the partners learnt', [])).toBe('what-the-partners-learnt');
	expect(idFor('Yrittäjyyskoulutuksenkeskeyttäneiden', [])).toBe('yrittajyyskoulutuksenkes');
	expect(idFor('Summary', [])).toBe('summary-2');
	expect(idFor('الشكر', [])).toBe('section');
	expect(idFor('الشكر', [{ id: 'section' }])).toBe('section-2');
});

it('adds a section where the authors are, and removes it with its texts', () => {
	const id = 'thanks';
	const more = write(added(emptyDraft, { id, language: 'sv', title: 'Tack' }, 'summary'), id, 'Tack!');
	expect(ids(more).slice(0, 2)).toEqual(['summary', 'thanks']);
	const less = removed(more, id);
	expect(ids(less)).toEqual(ids(emptyDraft));
	expect(textOf(less, 'sv', id).text).toBe('');
});

describe('the file report.md', () => {
	const own = added(emptyDraft, { id: 'thanks', language: 'sv', title: 'Tack: "alla"' }, 'annex');
	const texts = {
		summary: 'Ett stycke.\n\n# Rubrik\n\n- en punkt\n- {{course-completion-rate | value}}',
		thanks: '```\n# inte-en-rubrik\n',
		lessons: 'Text i ett avsnitt som är avslaget.'
	};
	const draft = Object.entries(texts).reduce(
		(sum, [id, text]) => write(sum, id, text),
		withSection(withSection(moved(own, 'course', -1), 'lessons', { off: true }), 'summary', {
			text: 'edited',
			figures: ['attendance-rate']
		})
	);
	const file = writeOutline(outlineOf(draft), 'sv', textsIn(draft, 'sv'));
	const read = readOutline(file, 'report.md');

	it('has the outline as it is, and every text, also of a section that is off', () => {
		expect(read.outline).toEqual(outlineOf(draft));
		expect(read.language).toBe('sv');
		expect([...read.texts.keys()].sort()).toEqual(['lessons', 'summary', 'thanks']);
	});

	it('is read back to the same draft, but for a heading that would name a section', () => {
		const opened = withFile(emptyDraft, 'sv', read);
		expect(opened.sections).toEqual(draft.sections);
		expect(textOf(opened, 'sv', 'summary').text).toBe(texts.summary.replace('# Rubrik', '## Rubrik'));
		expect(textOf(opened, 'sv', 'thanks').text).toContain('# inte-en-rubrik');
	});

	it('keeps the texts of other languages, and the sections that the file does not name, turned off', () => {
		const other = withText(emptyDraft, 'fi', 'course', { text: 'Kurssi.', read: {} });
		const brief = readOutline('---\nsections: [summary]\n---\n# summary\nHej.\n', 'report.md');
		const opened = withFile(other, 'sv', brief);
		expect(textOf(opened, 'fi', 'course').text).toBe('Kurssi.');
		expect(textOf(opened, 'sv', 'summary').text).toBe('Hej.');
		expect(opened.sections.filter(({ off }) => !off).map(({ id }) => id)).toEqual(['summary']);
		expect(ids(opened).sort()).toEqual([...reportSections].sort());
	});

	it('is named as the command finds it, and tells its language', () => {
		const languages = ['en', 'da', 'sv'] as const;
		expect(reportFileName('en', languages)).toBe('report.md');
		expect(reportFileName('sv', languages)).toBe('report.sv.md');
		expect(languageOfFile('report.sv.md', null, languages)).toBe('sv');
		expect(languageOfFile('report.md', 'da', languages)).toBe('da');
		expect(languageOfFile('report.fi.md', null, languages)).toBeNull();
	});
});
