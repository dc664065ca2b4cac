import type { Chart } from '#charts/chart.ts';
import type { Block } from '../document/document.ts';
import { listOf } from '../document/list.ts';
import { paragraph } from '../document/paragraph.ts';
import type { Table } from '../document/table.ts';
import { plain } from '../document/inline.ts';
import type { SectionSources } from './sources.ts';

const figureId = (section: string, chart: Pick<Chart, 'id'>) => `${section}-${chart.id}`;

/** The figures of a section: its charts, the figures that are told in a line, and what they do not say. */
export function figureBlocks(sources: SectionSources): Block[] {
	const { t, figures, id, title } = sources;
	const { first, small, groups, lines, limitations, altered } = figures;
	const blocks: Block[] = [...first, ...small].flatMap(({ chart }) => chartBlocks(sources, chart));
	if (groups.length) {
		blocks.push({ kind: 'heading', level: 2, text: t('site.who'), id: `${id}-groups` });
		blocks.push(...groups.flatMap(({ chart }) => chartBlocks(sources, chart)));
	}
	if (lines.length)
		blocks.push({
			kind: 'table',
			id: `${id}-lines`,
			caption: t('document.further', { section: title }),
			columns: [t('site.indicator'), t('figures.value')],
			heads: 1,
			rows: lines.map(({ name, figure, beside }) => [name, [figure, beside].filter(Boolean).join('. ')]),
			widths: [1, 1]
		});
	if (altered > 0) blocks.push(paragraph(t('editions.altered-note', { altered: t.number(altered) }), 'note'));
	if (limitations.length) {
		blocks.push({ kind: 'heading', level: 2, text: t('site.limits'), id: `${id}-limits` });
		blocks.push(
			listOf(
				limitations.map(({ name, text }) => [{ kind: 'text', text: `${name}. `, strong: true }, plain(text)])
			)
		);
	}
	return blocks;
}

/** A chart, or the sentence that says why there is none. */
function chartBlocks({ t, draw, id }: SectionSources, chart: Chart): Block[] {
	if (chart.absent) return [paragraph(t('figures.named', { name: chart.title, clause: `${chart.absent}.` }))];
	const own = figureId(id, chart);
	const { wide, narrow } = draw(chart, own);
	return [
		{
			kind: 'figure',
			id: own,
			caption: chart.title,
			alt: chart.summary,
			wide,
			narrow,
			notes: [chart.measure, chart.key, chart.source].filter((one) => one !== undefined && one !== ''),
			table: `${own}-table`
		} as Block
	];
}

/** The numbers of a section's charts, as tables. */
export const chartTables = ({ figures, id }: Pick<SectionSources, 'figures' | 'id'>): Table[] =>
	[...figures.first, ...figures.small, ...figures.groups]
		.filter(({ chart }) => !chart.absent)
		.map(({ chart }) => ({
			kind: 'table',
			id: `${figureId(id, chart)}-table`,
			caption: chart.title,
			columns: chart.table.columns,
			heads: 1,
			rows: chart.table.rows,
			sides: chart.table.columns.map((_, at) =>
				at > 0 && areFigures(chart.table.rows.map((row) => row[at] ?? '')) ? 'right' : null
			)
		}));

/** Whether a column holds figures and why there are none, "17 of 28" and intervals in words among them, and no sentences. */
const areFigures = (fields: readonly string[]): boolean =>
	fields.some((field) => /^[+−]?\p{Nd}/u.test(field)) && fields.every(({ length }) => length <= 30);
