import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readFolder } from '#pipelines/editions/edition-folder.ts';
import { colour } from '#pipelines/editions/pictures/colours.ts';
import { rasteriser } from '#pipelines/editions/pictures/svg-to-png.ts';
import { reportOfEdition } from '#pipelines/report/report-of-edition.ts';
import { sitePractices } from '#pipelines/report/site-brings.ts';
import { practicesOf } from '#pipelines/report/texts-of.ts';
import { writers } from '#pipelines/report/written.ts';
import { readEdition } from '#edition/read-edition.ts';
import { hidesBase } from '#schemas/hides-base.ts';
import { siteLanguages } from '#schemas/languages.ts';
import { turn } from '#state/yield-to-page.ts';
import { emptyDraft, outlineOf } from './draft.ts';
import { blankWords, turned, withWords, writtenPractices } from './draft-practices.ts';
import { practiceFilesOf } from './practice-files-of.ts';
import { ReportWork, type Previewed, type ReportSource, type Written } from './report-work.ts';

const files = readFolder('data/editions/2021-07');
const edition = readEdition(files);
const address = 'https://example.org/editions/2021-07/';
const languages = siteLanguages(edition.programme.languages);
const practices = sitePractices('data', edition.programme);
const source: ReportSource = { from: 'edition', files, address, practices };
const outline = outlineOf({
	title: null,
	sections: emptyDraft.sections.filter(({ id }) => id === 'lessons')
});

async function workOn(of: ReportSource = source): Promise<ReportWork> {
	const work = new ReportWork({ colours: async () => colour, rasteriser, onEach: () => undefined, turn });
	await work.answer({ do: 'source', source: of });
	return work;
}

const talks = {
	...blankWords,
	title: 'Talks: an hour',
	where: 'Lund',
	gave: '{{course-completion-rate | value n/d}} completed the course.',
	text: '## How\n\n- We talk.\n- {{dinners-held | value}} dinners.',
	read: {}
};
const draft = withWords(emptyDraft, { id: 'own-talks', language: 'en' }, talks);
const written = (of: typeof draft, language: Written['language'] = 'en'): Written => ({
	language,
	outline,
	texts: new Map(),
	practices: writtenPractices(of, language)
});
const preview = async (work: ReportWork, of: typeof draft, language?: Written['language']) =>
	(await work.answer({ do: 'preview', ui: 'en', ...written(of, language) })) as Previewed;
const headings = ({ html }: Previewed) =>
	[...html.matchAll(/<h3[^>]* id="lessons-practice-([^"]*)"/g)].map(([, id]) => id);

it.each(['docx', 'html', 'md'] as const)(
	'stands in the report as one that the command finds among the files saved from the page: %s',
	async (ending) => {
		const work = await workOn();
		const dir = mkdtempSync(join(tmpdir(), 'tidemark-practices-'));
		onTestFinished(() => rmSync(dir, { recursive: true }));
		for (const [name, bytes] of practiceFilesOf(draft, languages, practices)) {
			mkdirSync(dirname(join(dir, name)), { recursive: true });
			writeFileSync(join(dir, name), bytes);
		}
		const found = practicesOf(dir, 'en', languages[0], outline);
		expect(found.map(({ id }) => id)).toEqual(['dinners', 'own-talks']);
		const mine = (await work.answer({ do: 'write', ending, ...written(draft) })) as Uint8Array;
		const { document } = await reportOfEdition(edition, 'en', {
			outline,
			texts: new Map(),
			practices: found,
			address
		});
		expect(Buffer.from(mine).equals(Buffer.from(await writers[ending](document, null)))).toBe(true);
		// A page each.
		expect(document.blocks.filter(({ kind }) => kind === 'page-break')).toHaveLength(2);
		// What the programme has in other languages is saved with it.
		expect(practicesOf(dir, 'fi', languages[0], outline)).toHaveLength(1);
	}
);

it('is printed with those of the programme, which can be edited, turned off and brought back', async () => {
	const work = await workOn();
	expect(headings(await preview(work, draft))).toEqual(['dinners', 'own-talks']);
	expect(headings(await preview(work, turned(draft, 'dinners', true)))).toEqual(['own-talks']);
	expect(headings(await preview(work, draft, 'fi'))).toEqual(['dinners']);
	const edited = withWords(draft, { id: 'dinners', language: 'en' }, { ...talks, title: 'Suppers' });
	const shown = await preview(work, edited);
	expect(headings(shown)).toEqual(['dinners', 'own-talks']);
	expect(shown.html).toContain('Suppers');
	expect(shown.practices.brought).toMatchObject([
		{ id: 'dinners', words: { title: 'Dinners with a guest entrepreneur' } }
	]);
	const cell = edition.cells.find(
		({ indicator, dims }) => indicator === 'course-completion-rate' && Object.keys(dims).length === 0
	)!;
	expect(shown.practices.values['dinners']!['{{course-completion-rate | value n/d}}']).toContain(
		`${cell.numerator} of ${cell.denominator}`
	);
});

it('is refused with a number that was not published, in its field, as the texts of sections are', async () => {
	const work = await workOn();
	const hidden = edition.cells.find(
		({ status, dims, indicator }) =>
			hidesBase(status) &&
			Object.keys(dims).length === 1 &&
			edition.catalogue.some(
				(one) => one.id === indicator && one.measures.length === 0 && one.dims.includes(Object.keys(dims)[0]!)
			)
	)!;
	const [[dim, code]] = Object.entries(hidden.dims) as [[string, string]];
	const gave = `{{${hidden.indicator} | ${dim}=${code} | value}}`;
	const faulty = withWords(draft, { id: 'own-talks', language: 'en' }, { ...talks, title: '', gave });
	const { faults, practices: found } = await preview(work, faulty);
	expect(faults).toEqual({});
	expect(found.faults['own-talks']!.map(({ field }) => field)).toEqual(['title', 'gave']);
	expect(found.faults['own-talks']![1]!.sentence).toContain(`${dim}=${code}`);
	for (const ending of ['docx', 'html', 'md'] as const)
		await expect(work.answer({ do: 'write', ending, ...written(faulty) })).rejects.toThrow(`${dim}=${code}`);
});

it('is said to be left out where records lack a number of it, whoever wrote it, and the report is made without', async () => {
	const { programme, catalogue } = edition;
	const figures = { programme, catalogue, cells: [], on: '2021-05-31', deliveries: [], events: [] };
	const work = await workOn({ from: 'records', figures, practices });
	const fieldsOf = (of: Previewed['practices']['withheld'], id: string) => of[id]?.map(({ field }) => field);
	const theirs = (await preview(work, emptyDraft)).practices;
	expect(Object.keys(theirs.withheld)).toEqual(['dinners']);
	const own = await preview(work, withWords(draft, { id: 'dinners', language: 'en' }, talks));
	expect(own.practices.faults).toEqual({});
	// Each says which of its numbers are lacking.
	for (const id of ['dinners', 'own-talks'])
		expect(fieldsOf(own.practices.withheld, id)).toEqual(['gave', 'text']);
	expect(headings(own)).toEqual([]);
	await expect(work.answer({ do: 'write', ending: 'html', ...written(draft) })).resolves.toBeDefined();
	// A slip of the pen is still theirs to mend.
	const mistyped = withWords(draft, { id: 'own-talks', language: 'en' }, { ...talks, gave: '{{nobody}}' });
	const shown = (await preview(work, mistyped)).practices;
	expect([fieldsOf(shown.faults, 'own-talks'), shown.withheld['own-talks']]).toEqual([
		['gave', 'text'],
		undefined
	]);
	expect(
		fieldsOf((await preview(work, turned(draft, 'own-talks', true))).practices.withheld, 'own-talks')
	).toBe(undefined);
});
