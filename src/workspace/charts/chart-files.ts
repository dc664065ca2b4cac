import type { Translate } from '#language/translate.ts';
import type { Programme } from '#schemas/programme.ts';
import { spreadsheet } from '#tables/spreadsheet.ts';
import { picture } from '#views/picture/picture.ts';
import { cellsCsv } from '#workspace/downloads/cells-csv.ts';
import { csvForm } from '#workspace/downloads/csv-choice.svelte.ts';
import { saveFile } from '#workspace/downloads/save-file.ts';
import { carryingFont } from './carried-font.ts';
import { fileName, type FramedChart } from './framed-chart.ts';
import { pagePaper } from './page-paper.ts';
import { svgToPng } from './svg-to-png.ts';

function svgOf(t: Translate, programme: Programme, chart: FramedChart): Promise<string> {
	const { plot } = chart;
	if (plot === undefined) throw new Error(`missing drawing: ${chart.title}`);
	const invented = programme.synthetic ? ` ${t('masthead.synthetic')}` : '';
	const described = (chart.describedBy ?? '').split(' ').filter((id) => id !== '');
	const summary = described.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
	const shown = {
		id: 'chart',
		title: chart.title,
		...(chart.measure ? { measure: chart.measure } : {}),
		summary: summary || chart.title,
		...(chart.key ? { key: chart.key } : {}),
		drawings: typeof plot === 'function' ? [{ title: null, plot }] : plot,
		source: chart.source ?? `${t.text(programme.title)}.${invented}`
	};
	return carryingFont(picture(t.language, shown, pagePaper()));
}

function csvOf(t: Translate, programme: Programme, { table, file = table, cells }: FramedChart): string {
	const form = csvForm(t.language);
	return cells
		? cellsCsv(cells.cells, programme.synthetic, cells.where, form)
		: spreadsheet([file.columns, ...file.rows], form);
}

export type FileForm = 'png' | 'svg' | 'csv';

/** Saves a chart, and says under which name. */
export async function saveChart(
	t: Translate,
	programme: Programme,
	chart: FramedChart,
	form: FileForm
): Promise<string> {
	const name = `${fileName(programme.id, chart.title)}.${form}`;
	if (form === 'csv') saveFile({ name, type: 'text/csv', content: csvOf(t, programme, chart) });
	else {
		const svg = await svgOf(t, programme, chart);
		if (form === 'svg') saveFile({ name, type: 'image/svg+xml', content: svg });
		else saveFile({ name, type: 'image/png', content: await svgToPng(svg) });
	}
	return name;
}

/** Puts a chart on the clipboard as a picture. */
export async function copyChart(t: Translate, programme: Programme, chart: FramedChart): Promise<void> {
	// The picture is made while the browser still knows that it was asked for by a person.
	await navigator.clipboard.write([
		new ClipboardItem({ 'image/png': svgOf(t, programme, chart).then(svgToPng) })
	]);
}
