import { authors } from '#edition/citation.ts';
import { periodText } from '#language/sentences/measure-line.ts';
import type { Translate } from '#language/translate.ts';
import { mostAltered, type ReportOf } from '#views/report/report.ts';
import type { SectionFigures } from '#views/report/section-figures.ts';
import type { Block, Furniture, ReportDocument } from './document/document.ts';
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
}

/**
 * A final report from the published cells of an edition and the authors' texts. Sections that have nothing to say are left out, and
 * `empty` names them. Throws `ReportFaults` where a text asks for what it cannot get.
 */
export function makeReport(
	t: Translate,
	{ report, outline, texts, practices = [], draw, address }: ReportInput
): { document: ReportDocument; empty: string[] } {
	const { programme } = report;
	const charts = sectionCharts(t, report, outline);
	const faults: Fault[] = [];
	const find = (reference: Parameters<typeof resolve>[2]) => resolve(t, report, reference);
	const tables = outline.sections.flatMap(({ id, text }) =>
		text === 'instead' ? [] : chartTables({ id, figures: charts.get(id)! })
	);
	const apart = outline.sections.some(({ own, text }) => own === 'annex' && text !== 'instead');
	const practised = placeOfPractices(outline);
	const empty: string[] = [];
	const blocks = outline.sections.flatMap((section): Block[] => {
		const title = sectionTitle(t, section);
		const own = authorsBlocks(section.id, title);
		const ours = section.text === 'instead' ? [] : oursOf(section, title);
		const cards = section === practised ? practices.flatMap(cardBlocks(section)) : [];
		const before = section.text === 'after' ? [...ours, ...own] : [...own, ...ours];
		// Each has a page: the first begins one unless its section just did, and what follows the last begins another.
		const all = [
			...before,
			...(before.length ? cards : cards.slice(1)),
			...(cards.length ? [pageBreak] : [])
		];
		if (all.length === 0) {
			empty.push(section.id);
			return [];
		}
		return [{ kind: 'heading', level: 1, text: title, id: section.id }, ...all];
	});
	if (blocks.at(-1)?.kind === 'page-break') blocks.pop();
	if (faults.length > 0) throw new ReportFaults(faults, t);
	const title = (outline.title && titleIn(t, outline.title)) ?? t.text(programme.title);
	const subtitle = t('document.kind');
	return {
		empty,
		document: {
			language: t.language,
			title,
			subtitle,
			authors: authors(programme).map(t.given),
			source: sourceLines(t, report, address),
			warning: programme.synthetic ? t('masthead.synthetic') : '',
			runningHead: [title, subtitle, ...(programme.synthetic ? [t('document.invented-short')] : [])].join(
				' · '
			),
			on: report.head.on,
			blocks,
			furniture: furniture(t)
		}
	};

	function cardBlocks({ id: section }: OutlineSection) {
		return (practice: Practice) => practiceBlocks(t, practice, { section, find, faults });
	}

	function authorsBlocks(id: string, title: string): Block[] {
		const said = texts.get(id);
		if (!said) return [];
		const { text, line, file } = said;
		const found: Fault[] = [];
		const blocks = markdownBlocks(text, { id, title, line, faults: found, find });
		faults.push(...found.map((fault) => (file === undefined ? fault : { ...fault, file })));
		return blocks;
	}

	function oursOf({ id, own }: OutlineSection, title: string): Block[] {
		if (own === null) return [];
		const figures: SectionFigures = charts.get(id)!;
		const sources = { t, report, draw, figures, id, title };
		if (own === 'annex') return annex(sources, tables);
		const said = written[own](sources);
		return apart ? said : withTables(said, chartTables({ id, figures }));
	}
}

const pageBreak: Block = { kind: 'page-break' };

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
		`${edition}. ${t('editions.number-day', { number: head.number, day: t.day(head.on) })}.`,
		...(fingerprint ? [t('report.fingerprint', { hash: fingerprint })] : []),
		...(address ? [t('document.address', { address })] : []),
		t('editions.licence', { licence: head.licence.id }),
		...(altered > 0 ? [t('editions.altered-note', { altered: t.number(altered) })] : [])
	];
}

function furniture(t: Translate): Furniture {
	const mark = '\u0001';
	const [before = '', after = ''] = t('document.numbers', { table: mark }).split(mark);
	return {
		contents: t('document.contents'),
		notes: t('document.notes'),
		figure: (n) => t('document.figure-n', { n: t.number(n) }),
		table: (n) => t('document.table-n', { n: t.number(n) }),
		numbers: [before, after]
	};
}
