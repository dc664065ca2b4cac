import { resolve } from 'node:path';
import { command } from '../tooling/command.ts';
import { serve } from '../site/serve.ts';
import { visitCatalogue, type CatalogueVisit } from './catalogue-run.ts';
import { timesOf } from './filter-times.ts';

/** Median, 95th percentile and largest, in milliseconds. */
const times = (values: number[]) => timesOf(values.map((value) => Math.round(value * 10) / 10));

// How long the whole catalogue takes after a change of filter, in a browser: with the site's sample, or a records
// file.
await command(
	'npm run -s bench:catalogue -- [--dir build] [--url ADDRESS] [--records FILE] [--runs N] [--changes N]',
	{
		dir: { type: 'string', default: 'build' },
		url: { type: 'string' },
		records: { type: 'string' },
		runs: { type: 'string', default: '1' },
		changes: { type: 'string', default: '40' }
	},
	async ({ dir, url, records: file, runs, changes }) => {
		const served = url === undefined ? await serve(dir, 0) : null;
		const records = file === undefined ? undefined : resolve(file);
		const visits: CatalogueVisit[] = [];
		try {
			for (let i = 0; i < Number(runs); i += 1)
				visits.push(await visitCatalogue(url ?? served!.url, { records, changes: Number(changes) }));
		} finally {
			await served?.close();
		}
		const all = visits.flatMap((one) => one.changes);
		const summary = {
			indicators: visits[0]!.indicators,
			first_time: times(visits.map((one) => one.prepared)),
			first_time_longest_task: times(visits.map((one) => one.preparedBlocked)),
			change_computed: times(all.map((change) => change.computed)),
			change_drawn: times(all.map((change) => change.drawn)),
			change_longest_task: times(all.map((change) => change.blocked)),
			memory_mib: Math.max(...visits.map((one) => one.memoryMiB))
		};
		process.stdout.write(`${JSON.stringify(summary, null, '\t')}\n`);
		return 0;
	}
);
