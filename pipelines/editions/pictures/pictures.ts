import { asReport } from '#edition/as-report.ts';
import { bytesOf } from '#edition/canonical.ts';
import type { EditionContents } from '#edition/draft.ts';
import { publishedCharts } from '#views/embed/published-charts.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { siteLanguages } from '#schemas/languages.ts';
import { card } from './social-card.ts';
import { picture } from '#views/picture/picture.ts';
import { colour } from './colours.ts';
import { carrying, fontsFor } from './carried-fonts.ts';
import { rasteriser } from './svg-to-png.ts';

/** Twice as wide as a column of text, for sharp screens; the card as wide as sites that show it require. */
const [pngWidth, cardWidth] = [1280, 1200];

const paper = { colours: colour, background: colour('paper') };

/**
 * Every chart of an edition as SVG in every language of its pages, by path: `charts/<language>/<chart>.svg`; also as PNG
 * in the fallback of its programme, since five languages would take five times the space and the time; and `card.png`,
 * which is shown where the edition is linked.
 */
export async function pictures(draft: EditionContents): Promise<Map<string, Uint8Array>> {
	const { head, programme, tables } = draft;
	const files = new Map<string, Uint8Array>();
	const report = asReport(draft);
	const raster = await rasteriser();
	const spoken = siteLanguages(programme.languages);
	const [fallback] = spoken;
	for (const language of spoken) {
		const t = translator(language, await loadMessages(language));
		const edition = `${t('editions.edition', { name: head.name })}, ${t.day(head.on)}`;
		const invented = programme.synthetic ? ` ${t('masthead.synthetic')}` : '';
		const source = `${t.text(programme.title)}. ${edition}. ${head.licence.id}.${invented}`;
		const drawn = new Map<string, string>();
		for (const { chart } of publishedCharts(t, report, tables)) {
			const { plot } = chart;
			const svg = picture(language, { ...chart, drawings: [{ title: null, plot }], source }, paper);
			drawn.set(chart.id, svg);
			if (language === fallback) files.set(`charts/${fallback}/${chart.id}.png`, raster(svg, pngWidth));
		}
		// One set of letters for all pictures of a language: a set for each would take minutes.
		const fonts = await fontsFor([...drawn.values()]);
		for (const [id, svg] of drawn) files.set(`charts/${language}/${id}.svg`, bytesOf(carrying(svg, fonts)));
		if (language === fallback) files.set('card.png', raster(card(t, draft, source), cardWidth));
	}
	return files;
}
