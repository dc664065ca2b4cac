import { planLines, type PlanLine } from '#views/report/plan.ts';
import type { Block } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';
import type { SectionSources } from './sources.ts';

/** More areas than this do not fit side by side. */
const most = 6;

/** What was planned and what was achieved, with the difference and the programme's reason; then the same by area. */
export function objectives({ t, report, id, title }: SectionSources): Block[] {
	const { programme, catalogue, cells } = report;
	const lines = planLines(t, { programme, catalogue, cells });
	if (lines.length === 0) return [];
	const areas = programme.countries.map(({ name }) => t.text(name));
	const byArea = areas.length > 1 && areas.length <= most ? lines.filter((line) => line.areas.length) : [];
	return [
		paragraph(t('site.plan-intro')),
		{
			kind: 'table',
			id: `${id}-plan`,
			caption: title,
			columns: [t('site.objective'), t('site.planned'), t('site.achieved'), t('site.difference')],
			heads: 1,
			rows: lines.map((line) => [
				line.objective,
				...(line.measured
					? [line.planned, line.achieved, differenceText(line)]
					: [t('site.not-measured'), '', reasonText(line)])
			]),
			widths: [5, 4, 4, 7]
		},
		...(byArea.length
			? ([
					{
						kind: 'table',
						id: `${id}-areas`,
						caption: t('document.by-area', { area: programme.area }),
						columns: [t('site.objective'), ...areas],
						heads: 1,
						rows: byArea.map(({ objective, areas }) => [
							objective,
							...areas.map(({ figure, below }) =>
								below === '' ? figure : t('figures.name-measure', { name: figure, measure: below })
							)
						]),
						widths: [6, ...areas.map(() => 3)]
					}
				] as Block[])
			: []),
		...(byArea.length ? [paragraph(t('document.area-notes', { area: programme.area }), 'note')] : [])
	];

	function differenceText(line: PlanLine): string {
		return [[line.difference, line.reached].filter(Boolean).join('; '), reasonText(line)]
			.filter(Boolean)
			.join('. ');
	}

	/** A difference for which nobody gave a reason says so. */
	function reasonText({ reason }: PlanLine): string {
		if (reason === null) return '';
		return reason === ''
			? `${t('document.no-reason')}.`
			: t('figures.named', { name: t('site.reason'), clause: reason });
	}
}
