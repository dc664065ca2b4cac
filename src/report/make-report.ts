import { authors } from '#edition/citation.ts';
import { periodText } from '#language/sentences/measure-line.ts';
import { lowerFirst, upperFirst } from '#language/sentences/first-letter.ts';
import type { Translate } from '#language/translate.ts';
import { mostAltered, type ReportOf } from '#views/report/report.ts';
import type { SectionFigures } from '#views/report/section-figures.ts';
import { cleanDocument } from './document/clean-document.ts';
import type { Block, Furniture, ReportDocument } from './document/document.ts';
import { paragraph } from './document/paragraph.ts';
import { ReportFaults, type Fault } from './fault.ts';
import type { Outline, OutlineSection } from './outline/outline.ts';
import type { SectionText } from './outline/section-texts.ts';
import type { Practice } from './practices/practice.ts';
import { placeOfPractices } from './practices/place-of-practices.ts';
import { practiceBlocks } from './practices/practice-blocks.ts';
import { resolve } from './references/resolve.ts';
import { sectionCharts } from './section-charts.ts';
import { annex } from './sections/annex.ts';
import { chartTables } from './sections/figure-blocks.ts';
import { sectionTitle, titleIn } from './sections/section-title.ts';
import type { Draw } from './sections/sources.ts';
import { written } from './sections/written.ts';
import { markdownBlocks } from './text/markdown-blocks.ts';

export interface ReportInput {
	report: ReportOf;
	outline: Outline;
	/** The authors' texts in the report's language, by section. */
	texts: ReadonlyMap<string, SectionText>;
	/** Their good practices, a page each: in a section `practices` of theirs, or else where lessons are. */
	practices?: readonly Practice[];
	draw: Draw;
	/** Where the edition can be read; empty where nobody said. */
	address: string;
	/** Whether its figures are those of records, which nobody protected for publication: every page says so. */
	internal?: boolean;
}

interface Made {
	document: ReportDocument;
	/** The sections that have nothing to say, and are left out. */
	empty: string[];
}

/**
 * A final report from the published cells of an edition and the authors' texts. Sections that have nothing to say are left out. Throws
 * `ReportFaults` where a text asks for what it cannot get, and an error where every section is turned off.
 */
export function makeReport(t: Translate, input: ReportInput): Made {
	if (input.outline.sections.every(({ off }) => off)) throw new Error(t('document.all-off'));
	const { faults, ...made } = draftReport(t, input);
	const all = [...faults.values()].flat();
	if (all.length > 0) throw new ReportFaults(all, t);
	return made;
}

/** The same while its texts are being written: what they ask for and cannot get is missing from it, and stands in `faults` by section. */
export function draftReport(
	t: Translate,
	{ report, outline: whole, texts, practices = [], draw, address, internal = false }: ReportInput
): Made & { faults: Map<string, Fault[]> } {
	const { programme } = report;
	const outline: Outline = { ...whole, sections: whole.sections.filter(({ off }) => !off) };
	const charts = sectionCharts(t, report, outline);
	const faults = new Map<string, Fault[]>();
	const find = (reference: Parameters<typeof resolve>[2]) => resolve(t, { ...report, internal }, reference);
	const tables = outline.sections.flatMap(({ id, text }) =>
		text === 'instead' ? [] : chartTables({ id, figures: charts.get(id)! })
	);
	const apart = outline.sections.some(({ own, text }) => own === 'annex' && text !== 'instead');
	const practised = placeOfPractices(whole);
	const empty: string[] = [];
	const blocks = outline.sections.flatMap((section): Block[] => {
		const title = sectionTitle(t, section);
		const own = authorsBlocks(section.id, title);
		const ours = section.text === 'instead' ? [] : oursOf(section, title);
		const cards = section === practised ? cardBlocks(section) : [];
		const before = placed(t, section.text, own, ours);
		if (before.length + cards.length === 0) {
			empty.push(section.id);
			return [];
		}
		const heading: Block = { kind: 'heading', level: 1, text: title, id: section.id };
		if (cards.length === 0) return [heading, ...before];
		// Each has a page, and what follows the last begins another. Where the heading stands alone, it goes on the page of the first.
		return before.length
			? [heading, ...before, ...cards, pageBreak]
			: [pageBreak, heading, ...cards.slice(1), pageBreak];
	});
	if (blocks.at(-1)?.kind === 'page-break') blocks.pop();
	const title = (outline.title && titleIn(t, outline.title)) ?? t.text(programme.title);
	const subtitle = t(internal ? 'document.kind-internal' : 'document.kind');
	const warnings = [
		...(internal ? [t('document.internal')] : []),
		...(programme.synthetic ? [t('masthead.synthetic')] : [])
	];
	return {
		empty,
		faults,
		document: cleanDocument({
			language: t.language,
			title,
			subtitle,
			authors: authors(programme).map(t.given),
			source: internal ? internalLines(t, report) : sourceLines(t, report, address),
			warning: warnings.join(' '),
			runningHead: [
				// First, so that a long title cannot crowd it out.
				...(internal ? [t('document.internal-short')] : []),
				title,
				subtitle,
				...(programme.synthetic ? [t('document.invented-short')] : [])
			].join(' · '),
			on: report.head.on,
			blocks,
			furniture: furniture(t)
		})
	};

	function cardBlocks({ id: section }: OutlineSection): Block[] {
		const found: Fault[] = [];
		const blocks = practices.flatMap((practice) =>
			practiceBlocks(t, practice, { section, find, faults: found })
		);
		if (found.length > 0) faults.set(section, [...(faults.get(section) ?? []), ...found]);
		return blocks;
	}

	function authorsBlocks(id: string, title: string): Block[] {
		const said = texts.get(id);
		if (!said) return [];
		const { text, line, file } = said;
		const found: Fault[] = [];
		const blocks = markdownBlocks(text, { id, title, line, faults: found, find });
		if (found.length > 0)
			faults.set(
				id,
				found.map((fault) => (file === undefined ? fault : { ...fault, file }))
			);
		return blocks;
	}

	function oursOf({ id, own }: OutlineSection, title: string): Block[] {
		if (own === null) return [];
		const figures: SectionFigures = charts.get(id)!;
		const sources = { t, report, draw, figures, id, title, internal };
		if (own === 'annex') return annex(sources, tables);
		const said = written[own](sources);
		return apart ? said : withTables(said, chartTables({ id, figures }));
	}
}

const pageBreak: Block = { kind: 'page-break' };

/** What the authors and the figures say of a section, in the order that its outline asks for. */
function placed(t: Translate, text: OutlineSection['text'], own: Block[], ours: Block[]): Block[] {
	if (text === 'after') return [...ours, ...own];
	if (text !== 'edited' || own.length === 0) return [...own, ...ours];
	const drawn = ours.filter(({ kind }) => kind === 'figure' || kind === 'table');
	return [paragraph(t('document.edited'), 'note'), ...own, ...drawn];
}

/** Without an annex, the numbers of a chart stand below it. */
const withTables = (blocks: Block[], tables: readonly Block[]): Block[] =>
	blocks.flatMap((block) =>
		block.kind === 'figure'
			? [block, ...tables.filter((table) => table.kind === 'table' && table.id === block.table)]
			: [block]
	);

function sourceLines(
	t: Translate,
	{ head, programme, cells, fingerprint }: ReportOf,
	address: string
): string[] {
	const altered = mostAltered(cells);
	const edition = t('editions.edition', { name: head.name });
	return [
		periodText(t, programme.period),
		t('site.funded', { funder: programme.funder }),
		`${edition}. ${upperFirst(t('editions.number-day', { number: head.number, day: t.day(head.on) }), t.language)}.`,
		...(fingerprint ? [t('report.fingerprint', { hash: fingerprint })] : []),
		...(address ? [t('document.address', { address })] : []),
		t('editions.licence', { licence: head.licence.id }),
		...(altered > 0 ? [t('editions.altered-note', { altered: t.number(altered) })] : [])
	];
}

/** Records have neither a fingerprint nor an address, and no licence. */
const internalLines = (t: Translate, { head, programme }: ReportOf): string[] => [
	periodText(t, programme.period),
	t('site.funded', { funder: programme.funder }),
	t('document.internal-source', { day: t.day(head.on) })
];

function furniture(t: Translate): Furniture {
	const mark = '\u0001';
	const [before = '', after = ''] = t('document.numbers', { table: mark }).split(mark);
	return {
		contents: t('document.contents'),
		notes: t('document.notes'),
		figure: (n) => t('document.figure-n', { n: t.number(n) }),
		table: (n) => t('document.table-n', { n: t.number(n) }),
		within: (label) => (t.language === 'en' ? label : lowerFirst(label, t.language)),
		numbers: [before, after]
	};
}
