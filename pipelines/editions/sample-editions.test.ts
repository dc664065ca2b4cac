import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readEdition } from '#edition/read-edition.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import { ingest } from '../records/ingest/ingest-files.ts';
import { readProgramme } from '../programme/read-programme.ts';
import { readFolder } from './edition-folder.ts';
import { sampleEditions } from './sample-editions.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidemark-sample-editions-'));
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
	['data', ['2020-06', '2021-07']],
	['data/programmes/rescue-teams', ['2025']]
])(
	'the editions in %s are what the code makes of its records; if not: npm run sample:editions',
	async (dir, names) => {
		const records = join(folder, `${names[0]}.duckdb`);
		const programme = readProgramme(dir);
		const catalogue = readCatalogue(dir, programme);
		await ingest({ programme, catalogue, contributionsDir: join(dir, 'sample'), out: records });
		const made = await sampleEditions(dir, records);
		expect([...made.keys()]).toEqual(names);
		for (const [name, files] of made) {
			const kept = readFolder(join(dir, 'editions', name));
			expect([...kept.keys()].sort()).toEqual([...files.keys()].sort());
			const other = [...files].filter(([path, bytes]) => Buffer.compare(bytes, kept.get(path)!) !== 0);
			expect(
				other.map(([path]) => path),
				`edition ${name}`
			).toEqual([]);
		}
	},
	600_000
);

it.each(['2020-06', '2021-07'])('edition %s has no figure of a month that had not come', (name) => {
	const { head, cells, tables } = readEdition(readFolder(`data/editions/${name}`));
	const months = cells.flatMap(({ dims }) => dims['month'] ?? []);
	const declared = tables
		.flatMap(({ by }) => by.filter(({ dim }) => dim === 'month'))
		.flatMap((one) => one.groups);
	expect(months.length).toBeGreaterThan(0);
	expect([...months, ...declared].filter((month) => month > head.on.slice(0, 7))).toEqual([]);
});
