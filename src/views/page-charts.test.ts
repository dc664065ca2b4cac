import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asCell } from '#edition/as-cell.ts';
import { readEdition } from '#edition/read-edition.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { siteLanguages } from '#schemas/languages.ts';
import { chartsOf } from './all-charts.ts';
import { pageCharts } from './page-charts.ts';

const folders = ['data/editions/2021-07', 'data/programmes/rescue-teams/editions'].flatMap((folder) =>
	folder.endsWith('editions') ? readdirSync(folder).map((name) => join(folder, name)) : [folder]
);

describe.each(folders)('the charts of %s', (folder) => {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
		statSync(join(folder, path)).isFile()
	);
	const edition = readEdition(
		new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]))
	);
	const { cells, catalogue, tables, programme } = edition;

	it.each(siteLanguages(programme.languages))('have a title each, in %s', async (language) => {
		const t = translator(language, await loadMessages(language));
		const charts = pageCharts(
			t,
			catalogue.flatMap((definition) => {
				const own = cells.filter(({ indicator }) => indicator === definition.id).map(asCell);
				const by =
					tables.find(({ indicator }) => indicator === definition.id)?.by.map(({ dim }) => dim) ?? [];
				return chartsOf(t, programme, definition, own, by);
			})
		);
		const titles = charts.map(({ title }) => title);
		expect(titles.length).toBeGreaterThan(10);
		expect(titles.filter((title, i) => titles.indexOf(title) < i)).toEqual([]);
		if (language === 'en' && folder.endsWith('2021-07'))
			expect(titles).toEqual(
				expect.arrayContaining([
					'Completed the course: women 40 of 60 and men 21 of 46; no figure for non-binary and not disclosed',
					'Business registrations: registrations started 18 and registrations completed 11',
					'Felt discriminated against or harassed: at the beginning 24 of 99 and at the end 22 of 83',
					'Networking dinners held: in person 7, online 6 and hybrid 8',
					'Completed the course, by education: 59% overall, groups from 55% to 59%; no figure for Not disclosed'
				])
			);
		const ids = charts.map(({ id }) => id);
		expect(ids.filter((id, i) => ids.indexOf(id) < i)).toEqual([]);
	});
});

it('names what it measures where two charts would have one title', async () => {
	const t = translator('en', await loadMessages('en'));
	const chart = (id: string, measure: string) => ({
		id,
		title: 'Two of three countries reached 6 participants',
		measure,
		summary: '',
		plot: () => ({}),
		table: { columns: [], rows: [] }
	});
	expect(
		pageCharts(t, [chart('a', 'Enrolled · people'), chart('b', 'Present · people')]).map(({ title }) => title)
	).toEqual([
		'Enrolled: Two of three countries reached 6 participants',
		'Present: Two of three countries reached 6 participants'
	]);
});
