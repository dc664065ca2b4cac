import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readEdition } from '#edition/read-edition.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { readFolder } from '../../editions/edition-folder.ts';
import { rowFault, tableRows, type TableRow } from './figure-tables.ts';
import { pageTexts } from './page-texts.ts';

const folder = 'build/editions';

/** Every table of an edition: on the pages of its figures, and on those for frames, which have one chart each. */
async function rowsOf(name: string, language: 'en' | 'fi', change = (html: string) => html) {
	const edition = readEdition(readFolder(join(folder, name)));
	const t = translator(language, await loadMessages(language));
	const at = join('build', language === 'en' ? '' : language, 'editions', name);
	const read = (...path: string[]) => change(readFileSync(join(at, ...path, 'index.html'), 'utf8'));
	const charts = readdirSync(join(at, 'embed'));
	return {
		t,
		charts,
		rows: [
			...edition.catalogue.flatMap(({ id }) => tableRows(t, edition, read(id))),
			...charts.flatMap((chart) => tableRows(t, edition, read('embed', chart), chart))
		]
	};
}

const faults = (rows: readonly TableRow[], headings: { value: string; of: string }) =>
	rows.flatMap((row) => {
		const fault = rowFault(row, headings);
		return fault === null ? [] : [`${row.chart} ${row.label}: ${JSON.stringify(row.texts)}, not ${fault}`];
	});

const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'cells.json')));

it.each(names.flatMap((name) => (['en', 'fi'] as const).map((language) => [name, language] as const)))(
	'every row of every table in edition %s says in %s what the cell of its group says',
	async (name, language) => {
		const { t, rows } = await rowsOf(name, language);
		const headings = { value: t('figures.value'), of: t('figures.of') };
		expect(faults(rows, headings)).toEqual([]);
		expect(rows.length).toBeGreaterThan(300);
		// Two figures that changed places are found, although both are figures of the edition.
		const swapped = await rowsOf(name, language, (html) =>
			html.replace(
				/(<tbody>\s*(?:<!--[^]*?-->)*<tr[^]*?)(<td[^]*?<\/tr>)([^]*?<tr[^>]*>[^]*?<\/th>[^]*?)(<td[^]*?<\/tr>)/g,
				'$1$4$3$2'
			)
		);
		expect(faults(swapped.rows, headings).length).toBeGreaterThan(50);
	}
);

it.each(names)('the pictures of edition %s say of each group what the table says', async (name) => {
	const { rows, t } = await rowsOf(name, 'en');
	const pictures = join(folder, name, 'charts', 'en');
	expect(existsSync(pictures)).toBe(true);
	let compared = 0;
	for (const { chart, label, texts, cell } of rows) {
		const of = texts[t('figures.of')];
		if (!of || cell?.unit !== 'share' || cell.value === null) continue;
		const said = pageTexts(readFileSync(join(pictures, `${chart}.svg`), 'utf8')).map(({ text }) => text);
		expect(
			said.some((text) => text.startsWith(of)),
			`${chart} ${label}: ${of}`
		).toBe(true);
		compared++;
	}
	expect(compared).toBeGreaterThan(50);
});
