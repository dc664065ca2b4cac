import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { asCell } from '#edition/as-cell.ts';
import { readEdition } from '#edition/read-edition.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { sampleIn } from '#schemas/fixtures/sample-in.ts';
import { siteLanguages } from '#schemas/languages.ts';
import { chartsOf } from './all-charts.ts';

const folder = 'data/editions/2021-07';
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
	statSync(join(folder, path)).isFile()
);
const { cells, catalogue, tables } = readEdition(
	new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]))
);
const programme = sampleIn(['da', 'sv']);

it.each(siteLanguages(programme.languages))(
	'a programme in Danish and Swedish has every word of its charts in %s',
	async (language) => {
		const t = translator(language, await loadMessages(language));
		const texts = catalogue.flatMap((definition) => {
			const own = cells.filter(({ indicator }) => indicator === definition.id).map(asCell);
			const by = tables.find(({ indicator }) => indicator === definition.id)?.by.map(({ dim }) => dim) ?? [];
			return chartsOf(t, programme, definition, own, by).flatMap(({ title, measure, summary, table }) => [
				[title, measure, summary, table.columns, table.rows].flat(2)
			]);
		});
		expect(texts.length).toBeGreaterThan(40);
		expect(texts.flat().filter((text) => /undefined/.test(text))).toEqual([]);
		expect(texts.flat()).toContain('Danmark');
		expect(texts.flat()).not.toContain('Denmark');
	}
);
