import { contextText } from '#views/context-text.ts';
import { goalHeadline, relations } from '#views/report/goal-page.ts';
import { linkedFigures } from '#views/report/linked-figures.ts';
import type { Block } from '../document/document.ts';
import { plain, type Inline } from '../document/inline.ts';
import { listOf } from '../document/list.ts';
import { paragraph } from '../document/paragraph.ts';
import type { SectionSources } from './sources.ts';

/** The Sustainable Development Goals, and how figures relate to their targets; none measures one. */
export function goals({ t, report, id }: SectionSources): Block[] {
	const { programme, catalogue, cells } = report;
	const sources = { programme, catalogue, cells };
	if (programme.sdgs.length === 0) return [];
	const used = relations.filter((relation) => programme.sdgLinks.some((link) => link.relation === relation));
	return [
		paragraph(t('site.honesty', { context: contextText(t, programme) || 'none' })),
		...(used.length
			? [
					listOf(
						used.map((relation): Inline[] => [
							{ kind: 'text', text: t(`site.relation-${relation}`), strong: true },
							plain(` – ${t(`site.meaning-${relation}`)}`)
						])
					)
				]
			: []),
		...programme.sdgs.flatMap((goal): Block[] => {
			const linked = goal.targets.flatMap((target) =>
				linkedFigures(t, sources, target.code).map((one) => ({ target, ...one }))
			);
			const named = t('figures.named', {
				name: t('site.goal', { goal: goal.goal }),
				clause: t.text(goal.name)
			});
			return [
				{ kind: 'heading', level: 2, text: named, id: `${id}-${goal.goal}` },
				paragraph(t.text(goal.note)),
				...goal.targets.map(({ code, text }) =>
					paragraph(
						t('figures.named', { name: t('site.goal-target', { code }), clause: t.text(text) }),
						'note'
					)
				),
				...(linked.length
					? [
							{
								kind: 'table',
								id: `${id}-${goal.goal}-figures`,
								caption: goalHeadline(t, sources, goal),
								columns: [
									t('site.indicator'),
									t('site.achieved'),
									t('site.goal-target', { code: '' }).trim(),
									t('site.relation')
								],
								heads: 1,
								rows: linked.map(({ name, figure, target, relation, rationale }) => [
									name,
									figure,
									target.code,
									`${relation} – ${rationale}`
								]),
								widths: [4, 4, 2, 6]
							} as Block
						]
					: [])
			];
		})
	];
}
