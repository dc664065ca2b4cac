import { Document, Header, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { colour } from '#pipelines/editions/pictures/colours.ts';
import { readFolder } from '#pipelines/editions/edition-folder.ts';
import { rasteriser } from '#pipelines/editions/pictures/svg-to-png.ts';
import { docxParts } from '#pipelines/report/fixtures/docx-texts.ts';
import { reportOfEdition } from '#pipelines/report/report-of-edition.ts';
import { sitePractices } from '#pipelines/report/site-brings.ts';
import { practicesOf } from '#pipelines/report/texts-of.ts';
import { writers } from '#pipelines/report/written.ts';
import { readTemplate } from '#report/writers/docx/template/read-template.ts';
import { readEdition } from '#edition/read-edition.ts';
import { siteLanguages } from '#schemas/languages.ts';
import type { Cell } from '#schemas/cell.ts';
import { turn } from '#state/yield-to-page.ts';
import { emptyDraft, outlineOf, sectionTextsOf, withText } from './draft.ts';
import { ReportWork, type Previewed, type Valued } from './report-work.ts';

const files = readFolder('data/editions/2021-07');
const address = 'https://example.org/editions/2021-07/';
const work = new ReportWork({ colours: async () => colour, rasteriser, onEach: () => undefined, turn });
const opened = work.answer({ do: 'source', source: { from: 'edition', files, address } });
const edition = readEdition(files);
const languages = siteLanguages(edition.programme.languages);
const reference = '{{course-completion-rate | value n/d interval}}';
const draft = withText(emptyDraft, 'sv', 'summary', { text: `Kursen: ${reference}.`, read: {} });
const written = (language: (typeof languages)[number], of = draft) => ({
	language,
	outline: outlineOf(of),
	texts: sectionTextsOf(of, language)
});

/** With sections enough for pictures, practices and a text. */
const short = (language: (typeof languages)[number]) => {
	const whole = written(language);
	const sections = whole.outline.sections.filter(({ id }) =>
		['summary', 'participants', 'lessons'].includes(id)
	);
	return { ...whole, outline: { ...whole.outline, sections } };
};

describe('a report of an edition', () => {
	it.each(['docx', 'html', 'md'] as const)(
		'is the one that the command makes, byte by byte: %s',
		async (ending) => {
			await opened;
			const mine = (await work.answer({ do: 'write', ending, ...written('sv') })) as Uint8Array;
			const { outline, texts } = written('sv');
			const { document } = await reportOfEdition(edition, 'sv', { outline, texts, address });
			const theirs = await writers[ending](document, null);
			expect(Buffer.from(mine).equals(Buffer.from(theirs))).toBe(true);
		}
	);

	it('has the good practices of its programme and the look of its template, as that of the command', async () => {
		const { outline, texts } = short('sv');
		const brought = new ReportWork({
			colours: async () => colour,
			rasteriser,
			onEach: () => undefined,
			turn
		});
		const practices = sitePractices('data', edition.programme);
		await brought.answer({ do: 'source', source: { from: 'edition', files, address, practices } });
		const look = new Document({
			styles: { default: { heading1: { run: { color: 'AA0000', font: 'Georgia' } } } },
			sections: [
				{ headers: { default: new Header({ children: [new Paragraph('Our head')] }) }, children: [] }
			]
		});
		const template = Buffer.from(await Packer.toArrayBuffer(look));
		const mine = (await brought.answer({
			do: 'write',
			ending: 'docx',
			template: template.toString('base64'),
			...short('sv')
		})) as Uint8Array;
		const own = practicesOf('data', 'sv', 'en', outline);
		expect(own).toHaveLength(1);
		const { document } = await reportOfEdition(edition, 'sv', { outline, texts, address, practices: own });
		const read = await readTemplate(new Uint8Array(template), 'report.docx');
		expect(Buffer.from(mine).equals(Buffer.from(await writers.docx(document, read)))).toBe(true);
		const parts = await docxParts(mine);
		expect(parts.get('word/document.xml')).toContain(own[0]!.title);
		expect(parts.get('word/styles.xml')).toContain('AA0000');
		expect(parts.get('word/header1.xml')).toContain('Our head');
	});

	it('gives the same Word file where it was prepared before', async () => {
		const prepared = new ReportWork({
			colours: async () => colour,
			rasteriser,
			onEach: () => undefined,
			turn
		});
		await prepared.answer({ do: 'source', source: { from: 'edition', files, address } });
		const heard: number[] = [];
		const fresh = new ReportWork({
			colours: async () => colour,
			rasteriser: async () => {
				const rasterise = await rasteriser();
				return (svg, width) => (heard.push(width), rasterise(svg, width));
			},
			onEach: () => undefined,
			turn
		});
		await fresh.answer({ do: 'source', source: { from: 'edition', files, address } });
		await fresh.answer({ do: 'prepare', ...short('en') });
		const drawn = heard.length;
		expect(drawn).toBeGreaterThan(5);
		const file = (work: ReportWork) =>
			work.answer({ do: 'write', ending: 'docx', ...short('en') }) as Promise<Uint8Array>;
		expect(Buffer.from(await file(fresh)).equals(Buffer.from(await file(prepared)))).toBe(true);
		expect(heard).toHaveLength(drawn);
	});

	it('stops preparing for whatever else is asked', async () => {
		let made = 0;
		const asked = new ReportWork({
			colours: async () => colour,
			rasteriser: async () => () => new Uint8Array([made++ % 256]),
			onEach: () => undefined,
			turn
		});
		await asked.answer({ do: 'source', source: { from: 'edition', files, address } });
		const preparing = asked.answer({ do: 'prepare', ...written('en') });
		await asked.answer({ do: 'groups', indicator: 'participants-enrolled', measure: null });
		await preparing;
		expect(made).toBe(0);
	});

	it('can be seen in every language, with the words for it', async () => {
		await opened;
		for (const language of languages) {
			const { html, faults } = (await work.answer({
				do: 'preview',
				ui: 'en',
				...written(language)
			})) as Previewed;
			expect(html).toContain(`<html lang="${language}">`);
			expect(faults).toEqual({});
		}
	});

	it('says what each reference says now, and where a text asks for what is not there', async () => {
		await opened;
		const text = `One ${reference}\n\n{{nonsense | value}}`;
		const faulty = withText(emptyDraft, 'en', 'summary', { text, read: {} });
		const { values, faults, html } = (await work.answer({
			do: 'preview',
			ui: 'en',
			...written('en', faulty)
		})) as Previewed;
		const cell = edition.cells.find(
			({ indicator, dims }) => indicator === 'course-completion-rate' && Object.keys(dims).length === 0
		)!;
		expect(values['summary']![reference]).toContain(`${cell.numerator} of ${cell.denominator}`);
		expect(html).toContain('One ');
		expect(faults['summary']!.map(({ line }) => line)).toEqual([3]);
		await expect(work.answer({ do: 'write', ending: 'md', ...written('en', faulty) })).rejects.toThrow(
			'nonsense'
		);
	});

	it('tells the number of a reference before it is written', async () => {
		await opened;
		const asked = { do: 'value', language: 'en', ui: 'en' } as const;
		const valued = await work.answer({
			...asked,
			reference: '{{participants-enrolled | country=DK | value}}'
		});
		const cell = edition.cells.find(
			({ indicator, dims }) => indicator === 'participants-enrolled' && dims['country'] === 'DK'
		)!;
		expect(valued).toMatchObject({ text: expect.stringContaining(String(cell.value)) as string });
	});

	it('tells which parts a figure has, with what was planned where something was', async () => {
		await opened;
		const hasOf = async (id: string) => {
			const asked = { do: 'value', language: 'en', ui: 'en', reference: `{{${id} | value n/d}}` } as const;
			return ((await work.answer(asked)) as Valued).has;
		};
		expect(await hasOf('course-completion-rate')).toEqual(['value', 'n/d', 'interval', 'n']);
		expect(await hasOf('dinners-held')).toEqual(['value', 'n', 'plan']);
		expect(await hasOf('nobody-knows')).toEqual([]);
	});

	it('offers the groups that have a cell, and no others', async () => {
		await opened;
		const groups = (indicator: string, measure: string | null = null) =>
			work.answer({ do: 'groups', indicator, measure }) as Promise<string[]>;
		expect(await groups('business-registrations', 'started')).toEqual([]);
		const own = await groups('course-completion-rate');
		expect(own).toContain('country=DK');
		expect(own).toHaveLength(
			edition.cells.filter(
				({ indicator, dims }) => indicator === 'course-completion-rate' && Object.keys(dims).length === 1
			).length
		);
	});

	it('begins a text with references alone, so that no number in it can grow old', async () => {
		await opened;
		const outline = outlineOf(emptyDraft);
		const text = (await work.answer({ do: 'start', language: 'en', outline, section: 'course' })) as string;
		expect(text).toMatch(/^- .*: \{\{[a-z-]+ \|/m);
		expect(text.replace(/\{\{[^{}]*\}\}/g, '')).not.toMatch(/\d/);
		const begun = withText(emptyDraft, 'en', 'course', { text, read: {} });
		const { faults } = (await work.answer({ do: 'preview', ui: 'en', ...written('en', begun) })) as Previewed;
		expect(faults).toEqual({});
	});

	it('is refused where a file of the edition was changed', async () => {
		const altered = new Map(files).set('cells.json', new TextEncoder().encode('{}'));
		const other = new ReportWork({ colours: async () => colour, rasteriser, onEach: () => undefined, turn });
		await expect(
			other.answer({ do: 'source', source: { from: 'edition', files: altered, address } })
		).rejects.toThrow('cells.json');
	});
});

describe('a report of records', () => {
	const { programme, catalogue } = edition;
	const total = (indicator: string): Cell => {
		const { n, ...cell } = edition.cells.find(
			(one) => one.indicator === indicator && Object.keys(one.dims).length === 0
		)!;
		return { ...cell, n: n ?? 0 };
	};
	const few: Cell = { ...total('course-completion-rate'), n: 4, numerator: 3, denominator: 4, value: 0.75 };
	const mean = catalogue.find(({ kind }) => kind === 'mean' || kind === 'paired-change')!;
	const meanOfFew: Cell = { ...total(mean.id), n: 4, value: 3.21, low: 1, high: 5, status: 'ok' };
	const internal = new ReportWork({ colours: async () => colour, rasteriser, onEach: () => undefined, turn });
	const figures = {
		programme,
		catalogue,
		cells: [few, meanOfFew],
		on: '2021-05-31',
		deliveries: [],
		events: []
	};

	it.each(languages)(
		'says that it is internal, on every page and in its properties: %s',
		async (language) => {
			await internal.answer({ do: 'source', source: { from: 'records', figures } });
			const { html } = (await internal.answer({
				do: 'preview',
				ui: 'en',
				...written(language, emptyDraft)
			})) as Previewed;
			const word = { en: 'internal', da: 'intern', sv: 'intern', fi: 'sisäinen', nb: 'intern' }[language];
			expect(html).toMatch(new RegExp(`<title>[^<]*\\(${word}\\)`));
			const short = {
				en: 'Internal, not for publication',
				da: 'Intern, ikke til offentliggørelse',
				sv: 'Intern, inte för publicering',
				fi: 'Sisäinen, ei julkaistavaksi',
				nb: 'Intern, ikke for publisering'
			}[language];
			expect(/@top-left \{ content: "([^"]*)"/.exec(html)![1]).toMatch(new RegExp(`^${short} · `));
			expect(html).not.toContain('2021-07');
		}
	);

	it('has no share and no mean of fewer than ten people', async () => {
		await internal.answer({ do: 'source', source: { from: 'records', figures } });
		const asked = { do: 'value', language: 'en', ui: 'en' } as const;
		for (const id of ['course-completion-rate', mean.id]) {
			const valued = (await internal.answer({ ...asked, reference: `{{${id} | value}}` })) as Valued;
			expect(valued).toHaveProperty('refused');
			expect(JSON.stringify(valued)).not.toMatch(/published|edition/);
		}
		const bytes = (await internal.answer({
			do: 'write',
			ending: 'md',
			...written('en', emptyDraft)
		})) as Uint8Array;
		const text = new TextDecoder().decode(bytes);
		expect(text).not.toContain('75%');
		expect(text).not.toContain('3.21');
	});
});
