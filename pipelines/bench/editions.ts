import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PublishedEdition } from '#edition/draft.ts';
import { readEdition } from '#edition/read-edition.ts';
import { makeEdition } from '../editions/make-edition.ts';
import { asOf } from '../programme/sample/as-of.ts';
import { plainArguments } from '../tooling/plain-arguments.ts';

/**
 * `npm run bench:editions [RECORDS]`: editions of the sample in a row, each after all those before it: how
 * long each takes, how large it is, and how many figures the previous ones cost it. Records as `npm run
 * figures` writes them.
 */
const [records = '.tidemark/site/records.duckdb'] = plainArguments('npm run bench:editions -- [RECORDS]');
const days = ['2020-06-30', '2020-12-31', '2021-03-31', '2021-07-31'];

const folder = mkdtempSync(join(tmpdir(), 'tidemark-bench-'));
const previous: PublishedEdition[] = [];
try {
	for (const on of days) {
		const data = join(folder, 'records.duckdb');
		rmSync(data, { force: true });
		await asOf(records, on, data);
		const begun = performance.now();
		const { files, draft } = await makeEdition({
			programmeDir: 'data',
			...{ data, name: on.slice(0, 7), on, previous, key: null, noiseKey: null }
		});
		const seconds = (performance.now() - begun) / 1000;
		const bytes = (which: (path: string) => boolean) =>
			[...files].filter(([path]) => which(path)).reduce((sum, [, file]) => sum + file.length, 0) / 1e6;
		const picture = (path: string) => /\.(svg|png)$/.test(path);
		console.log({
			edition: on,
			seconds: Number(seconds.toFixed(1)),
			'MB without Parquet and pictures': Number(
				bytes((path) => !picture(path) && !path.endsWith('.parquet')).toFixed(2)
			),
			'MB of pictures': Number(bytes(picture).toFixed(2)),
			...draft.head.cells
		});
		previous.push(readEdition(files));
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
