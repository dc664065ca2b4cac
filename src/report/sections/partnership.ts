import { placeName } from '#language/place-name.ts';
import { periodText } from '#language/sentences/measure-line.ts';
import type { Block } from '../document/document.ts';
import { plain, type Inline } from '../document/inline.ts';
import { listOf } from '../document/list.ts';
import { paragraph } from '../document/paragraph.ts';
import { figureBlocks } from './figure-blocks.ts';
import type { SectionSources } from './sources.ts';

/** Who is behind the programme, and the figures of how they worked together. */
export function partnership(sources: SectionSources): Block[] {
	const { t, report } = sources;
	const { programme } = report;
	return [
		listOf(
			programme.countries.map(({ name, partner }): Inline[] => [
				{ kind: 'text', text: t.given(partner.name), strong: true },
				plain(`, ${[placeName(t, { name, partner }), ...(partner.lead ? [t('site.lead')] : [])].join(', ')}`)
			])
		),
		paragraph(t('site.funded', { funder: programme.funder })),
		...(programme.topics.length
			? [
					paragraph(
						t('figures.named', { name: t('site.topics'), clause: t.list(programme.topics.map(t.text)) })
					)
				]
			: []),
		...(programme.period.versions.length > 1
			? [paragraph(t('site.period-versions', { period: periodText(t, programme.period) }), 'note')]
			: []),
		...figureBlocks(sources)
	];
}
