import { asCell } from '#edition/as-cell.ts';
import { bytesOf } from '#edition/canonical.ts';
import type { Draft } from '#edition/draft.ts';
import { chartsOf } from '#components/views/charts-of.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { languages } from '#schemas/localised.ts';
import { standAlone } from './stand-alone.ts';

/** Every chart of an edition as SVG in every language, by path: `charts/<language>/<chart>.svg`. */
export async function pictures({
	head,
	programme,
	catalogue,
	cells,
	tables
}: Draft): Promise<Map<string, Uint8Array>> {
	const files = new Map<string, Uint8Array>();
	const all = cells.map(asCell);
	for (const language of languages) {
		const t = translator(language, await loadMessages(language));
		const source = `${t.text(programme.title)}, ${t('editions.edition', { name: head.name })}. ${head.licence.id}`;
		for (const definition of catalogue) {
			const by = tables.find(({ indicator }) => indicator === definition.id)?.by.map(({ dim }) => dim) ?? [];
			const own = all.filter(({ indicator }) => indicator === definition.id);
			for (const chart of chartsOf(t, programme, definition, own, by))
				if (!chart.absent)
					files.set(`charts/${language}/${chart.id}.svg`, bytesOf(standAlone(chart, source)));
		}
	}
	return files;
}
