import { annotationLines } from '#views/annotation-lines.ts';
import type { Block } from '../document/document.ts';
import { plain } from '../document/inline.ts';
import { listOf } from '../document/list.ts';
import { paragraph } from '../document/paragraph.ts';
import { figureBlocks } from './figure-blocks.ts';
import type { SectionSources } from './sources.ts';

/** A section that consists of its figures, with the sentence that says what they are; nothing where there is none. */
const introduced =
	(intro: 'reach' | 'delivery' | 'participation' | 'change' | 'network') =>
	(sources: SectionSources): Block[] => {
		const blocks = figureBlocks(sources);
		return blocks.length ? [paragraph(sources.t(`site.${intro}-intro`)), ...blocks] : [];
	};

export const participants = introduced('reach');
export const participation = introduced('participation');
export const change = introduced('change');
export const network = introduced('network');

/** What took place, and what else happened at the time. */
export function activities(sources: SectionSources): Block[] {
	const { t, report, id } = sources;
	const lines = annotationLines(t, report.programme);
	const blocks = introduced('delivery')(sources);
	if (lines.length === 0) return blocks;
	return [
		...blocks,
		{ kind: 'heading', level: 2, text: t('site.context'), id: `${id}-context` },
		listOf(
			lines.map(({ text, from, to, source }) => [
				plain(
					to === null
						? t('figures.named', { name: text, clause: from })
						: t('site.context-line', { name: text, from, to })
				),
				...(source ? [plain(`. ${source}`)] : [])
			])
		)
	];
}
