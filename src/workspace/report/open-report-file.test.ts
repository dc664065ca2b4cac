import { expect, it } from 'vitest';
import { writeOutline } from '#report/outline/write-outline.ts';
import type { ReportDraft } from '#schemas/report-draft.ts';
import { zipOf } from '#tables/zip-writer.ts';
import { emptyDraft, outlineOf, textOf } from './draft.ts';
import { blankWords, practicesOf, turned, withoutPractice, withWords } from './draft-practices.ts';
import { openReportFile } from './open-report-file.ts';
import { practiceFilesOf } from './practice-files-of.ts';
import { withOpened } from './with-opened.ts';

const languages = ['en', 'sv', 'fi'] as const;
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (file: Uint8Array, name: string) =>
	openReportFile(file, name, { languages: [...languages], current: 'sv' });
const talks = { ...blankWords, title: 'Talks: an hour', gave: '{{a | value}} came', text: 'We talk.' };
const brought = {
	en: [{ id: 'dinners', file: 'dinners.md', text: '---\ntitle: Dinners\n---\n\nWe eat.\n' }],
	sv: [{ id: 'dinners', file: 'dinners.sv.md', text: '---\ntitle: Middagar\n---\n\nVi äter.\n' }]
};
const english = withWords(
	emptyDraft,
	{ id: 'own-talks', language: 'en' },
	{ ...talks, read: { '{{a | value}}': '6' } }
);
const draft = withWords(
	english,
	{ id: 'own-talks', language: 'sv' },
	{ ...talks, title: 'Samtal', read: {} }
);
const saved = practiceFilesOf(draft, languages, brought);

it('opens the good practices that were saved, as they were: those of the programme stay its own', async () => {
	const opened = await read(await zipOf(saved), 'practices.zip');
	expect(opened.practices.map(({ id, language }) => `${id} ${language}`).sort()).toEqual([
		'dinners en',
		'dinners sv',
		'own-talks en',
		'own-talks sv'
	]);
	// Also what their authors have read of them.
	expect(withOpened(draft, opened, brought)).toEqual(draft);
	expect(withOpened(turned(withoutPractice(draft, 'own-talks'), 'dinners', true), opened, brought)).toEqual(
		practicesWithout(draft)
	);
});

/** A number that was read elsewhere has not been read here. */
const practicesWithout = (of: typeof draft) => ({
	...of,
	practices: practicesOf(of).map((one) => ({
		...one,
		said: Object.fromEntries(Object.entries(one.said).map(([at, words]) => [at, { ...words, read: {} }]))
	}))
});

it('opens them with report.md beside them, also in a folder that somebody zipped', async () => {
	const outline = outlineOf({
		title: { sv: 'Vår rapport' } as ReportDraft['title'],
		sections: emptyDraft.sections
	});
	const report = writeOutline(outline, 'sv', new Map([['summary', 'Hej.']]));
	const files = new Map([
		['ours/report.md', bytes(report)],
		['ours/report.fi.md', bytes('# summary\n\nHei.\n')],
		['ours/notes.txt', bytes('nothing')],
		['__MACOSX/ours/practices/._own-talks.md', bytes('\u0000\u0001')],
		...[...saved].map(([name, file]) => [`ours/${name}`, file] as const)
	]);
	const made = withOpened(emptyDraft, await read(await zipOf(files), 'ours.zip'), brought);
	expect(made.title).toEqual({ sv: 'Vår rapport' });
	expect([textOf(made, 'sv', 'summary').text, textOf(made, 'fi', 'summary').text]).toEqual(['Hej.', 'Hei.']);
	expect(practicesOf(made).map(({ id }) => id)).toEqual(['own-talks']);
});

it('opens one good practice in the language that its name says, under the name it has', async () => {
	const file = saved.get('practices/own-talks.sv.md')!;
	expect((await read(file, 'own-talks.txt')).practices).toMatchObject([{ id: 'own-talks', language: 'en' }]);
	for (const name of ['own-talks.sv.md', 'own-talks.sv (1).md', 'own-talks.sv(2).md'])
		expect(await read(file, name)).toMatchObject({
			reports: [],
			practices: [{ id: 'own-talks', language: 'sv', words: { title: 'Samtal', text: 'We talk.' } }]
		});
	expect((await read(saved.get('practices/own-talks.md')!, 'own-talks.md')).practices).toMatchObject([
		{ id: 'own-talks', language: 'en', words: talks }
	]);
	await expect(read(file, 'own-talks.de.md')).rejects.toMatchObject({ reason: 'language', language: 'de' });
});

it('opens report.md, whatever it is called now', async () => {
	const report = writeOutline(outlineOf(emptyDraft), 'fi', new Map([['summary', 'Hei.']]));
	for (const name of ['report.md', 'report (1).md', 'final words.md']) {
		const { reports, practices } = await read(bytes(report), name);
		expect([reports.map(({ language }) => language), practices]).toEqual([['fi'], []]);
	}
	expect((await read(bytes('# summary\n\nHej.\n'), 'report.md')).reports[0]!.language).toBe('sv');
});

it.each([
	['a text', bytes('Dear all,\n'), 'letter.md'],
	['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0), 'picture.png'],
	['a ZIP file of other things', await zipOf(new Map([['a.csv', bytes('a')]])), 'a.zip']
])('says of %s that it is nothing of a report', async (_, file, name) => {
	await expect(read(file, name)).rejects.toMatchObject({ reason: 'none' });
});

it('takes nothing where one of several is wrong, and says which', async () => {
	const files = new Map([...saved, ['practices/own-walks.md', bytes('---\nwher: Lund\n---\n')]]);
	await expect(read(await zipOf(files), 'practices.zip')).rejects.toThrow(
		/practices\/own-walks\.md, line 2: unknown word "wher"/
	);
});
