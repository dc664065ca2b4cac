import { dimName, indicatorName } from '#language/names.ts';
import { cellStatus } from '#schemas/cell.ts';
import { contextText } from '#views/context-text.ts';
import { deliveryOnPaper } from '#views/delivery-table.ts';
import { mostAltered } from '#views/report/report.ts';
import type { Block } from '../document/document.ts';
import { plain } from '../document/inline.ts';
import { listOf } from '../document/list.ts';
import { paragraph } from '../document/paragraph.ts';
import type { SectionSources } from './sources.ts';

/** How the figures are to be read, how people are protected, and what was delivered. */
export function methods({ t, report, id, internal }: SectionSources): Block[] {
	const { head, programme, catalogue, cells } = report;
	const altered = mostAltered(cells);
	const context = contextText(t, programme);
	const asked = programme.scales.length > 0;
	const weaknesses = [
		...(asked ? [t('site.weak-self'), t('site.weak-desirability')] : []),
		t('site.weak-comparison'),
		...(context ? [t('site.weak-period', { context })] : []),
		...(asked ? [t('site.weak-translation'), t('site.weak-stayed')] : [])
	];
	const part = (name: string, text: string): Block => ({
		kind: 'heading',
		level: 2,
		text,
		id: `${id}-${name}`
	});
	const { minCount, minBase, deviation } = head.policy as Record<string, number>;
	const statuses = cellStatus.options.filter((status) => (head.cells[status] ?? 0) > 0);
	return [
		part('intervals', t('site.method-intervals')),
		paragraph(t('site.method-intervals-text')),
		// Records are as they are: only an edition has figures that were altered.
		...(altered > 0 ? [paragraph(t('site.method-intervals-altered'))] : []),
		part('comparing', t('site.method-comparing')),
		paragraph(t('site.method-comparing-text', { area: programme.area })),
		part('weak', t('site.method-weak')),
		listOf(weaknesses.map((weakness) => [plain(weakness)])),
		...(internal
			? [part('edition', t('document.internal')), paragraph(t('document.internal-few'))]
			: ofEdition()),
		...(head.left_out?.length
			? [
					paragraph(t('editions.left-out')),
					listOf(head.left_out.map(({ indicator, dim }) => [plain(leftOut(indicator, dim))]))
				]
			: []),
		...(head.deliveries
			? [
					part('deliveries', t('figures.delivery')),
					paragraph(t('site.delivery-text', { area: programme.area })),
					{
						kind: 'table',
						id: `${id}-deliveries-table`,
						caption: t('figures.delivery'),
						heads: 1,
						...deliveryOnPaper(t, programme, head.deliveries)
					} as Block
				]
			: [])
	];

	/** How people are protected, and which figures there are. */
	function ofEdition(): Block[] {
		return [
			part('edition', t('editions.status')),
			paragraph(
				head.method === 'cell-key'
					? t('editions.protection', {
							altered: t.number(deviation!),
							base: minBase!,
							area: programme.area
						})
					: t('editions.suppression', { count: minCount!, base: minBase! })
			),
			...(altered > 0 && head.method !== 'cell-key'
				? [paragraph(t('editions.altered-note', { altered: t.number(altered) }), 'note')]
				: []),
			{
				kind: 'table',
				id: `${id}-status`,
				caption: t('editions.status'),
				columns: [t('editions.meaning'), t('editions.count')],
				heads: 1,
				rows: statuses.map((status) => [
					status === 'ok' ? t('editions.means-ok') : `${t(`figures.status-${status}`)}.`,
					t.number(head.cells[status] ?? 0)
				]),
				widths: [4, 1]
			}
		];
	}

	function leftOut(indicator: string, dim: string | null): string {
		const definition = catalogue.find((one) => one.id === indicator);
		const figure = definition ? indicatorName(t, definition) : indicator;
		return dim === null ? figure : t('editions.left-out-by', { figure, dim: dimName(t, programme, dim) });
	}
}
