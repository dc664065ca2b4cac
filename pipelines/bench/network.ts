import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from '../tooling/command.ts';
import { serve } from '../site/serve.ts';
import { timesOf } from './filter-times.ts';
import { networkRecords, type NetworkSize } from './network-records.ts';
import { networkVisit } from './network-visit.ts';

const sizes: NetworkSize[] = [
	{ people: 3_000, ties: 9_000 },
	{ people: 100_000, ties: 1_000_000 }
];
const rounded = (value: number) => Math.round(value * 10) / 10;

await command(
	'npm run -s bench:network -- [--dir build] [--url ADDRESS] [--records .tidemark/site/records.duckdb]',
	{
		dir: { type: 'string', default: 'build' },
		url: { type: 'string' },
		records: { type: 'string', default: '.tidemark/site/records.duckdb' }
	},
	async ({ dir, url, records }) => {
		const served = url === undefined ? await serve(dir, 0) : null;
		const folder = mkdtempSync(join(tmpdir(), 'tidemark-network-'));
		const measure = async (name: string, file: string | null) => {
			const visit = await networkVisit(url ?? served!.url, file, 'p0000007');
			const { months, ...others } = visit;
			const seconds = Object.entries(others).map(([what, value]) => [what, value && Math.round(value)]);
			return [name, { ...Object.fromEntries(seconds), month: timesOf(months.map(rounded)) }] as const;
		};
		try {
			const found = [await measure('sample', null)];
			for (const size of sizes) {
				const file = join(folder, `${size.people}.duckdb`);
				await networkRecords(records, file, size);
				found.push(await measure(`${size.people} people, ${size.ties} ties`, file));
			}
			process.stdout.write(`${JSON.stringify(Object.fromEntries(found), null, '\t')}\n`);
		} finally {
			await served?.close();
			rmSync(folder, { recursive: true, force: true });
		}
		return 0;
	}
);
