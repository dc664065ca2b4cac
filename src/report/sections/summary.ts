import { openingFacts, headline } from '#views/report/opening.ts';
import { reported } from '#views/report/reported.ts';
import { changeSentences } from '#views/what-changed.ts';
import { sentenceValueText } from '#language/figure.ts';
import { noteOf } from '../references/note-of.ts';
import type { Block } from '../document/document.ts';
import type { Inline } from '../document/inline.ts';
import { listOf } from '../document/list.ts';
import { paragraph } from '../document/paragraph.ts';
import type { SectionSources } from './sources.ts';

/** What the programme is, how many came, its key figures, and what changed since the edition before. */
export function summary({ t, report, id }: SectionSources): Block[] {
	const { head, programme, catalogue, cells } = report;
	const front = reported(programme, catalogue);
	const finding = headline(t, { programme, catalogue, cells });
	const facts = openingFacts(t, { programme, catalogue: front, cells });
	const changed = head.previous ? changeSentences(t, head, { programme, catalogue, front }) : [];
	return [
		paragraph(t.text(programme.summary)),
		...(finding === null ? [] : [paragraph(`${finding}.`)]),
		...(facts.length
			? [
					listOf(
						facts.map(({ name, of: { definition, measure, cell, target } }): Inline[] => [
							{ kind: 'text', text: t('figures.named', { name, clause: '' }) },
							{
								kind: 'figure',
								text: sentenceValueText(t, cell, target),
								note: noteOf({ t, programme, definition, cell, measure }, ['plan'])
							}
						])
					)
				]
			: []),
		...(head.previous && changed.length
			? ([
					{
						kind: 'heading',
						level: 2,
						text: t('editions.changes-since', { name: head.previous.name }),
						id: `${id}-changes`
					},
					paragraph(changed.join(' '))
				] as Block[])
			: [])
	];
}
