import { resolve } from 'node:path';
import { command } from '../tooling/command.ts';
import { serve } from '../site/serve.ts';
import { timesOf } from './filter-times.ts';
import { visit, type Visit } from './workspace-run.ts';

/** A few values chosen again and again, and many chosen once: visits alternate between them. */
const filters = [
	{ css: '#filter-gender', options: 3, passes: 3 },
	{ css: '#filter-from', options: 10, passes: 1 }
];

/** Median, 95th percentile and largest, in milliseconds. */
const times = (values: number[]) => timesOf(values.map((value) => Math.round(value * 10) / 10));

await command(
	'npm run -s bench:workspace -- [--dir build] [--url ADDRESS] [--runs N] [--indicator ID] [--records FILE]',
	{
		dir: { type: 'string', default: 'build' },
		url: { type: 'string' },
		runs: { type: 'string', default: '5' },
		indicator: { type: 'string', default: 'attendance-rate' },
		records: { type: 'string' }
	},
	async ({ dir, url, runs, indicator, records: file }) => {
		const served = url === undefined ? await serve(dir, 0) : null;
		const site = url ?? served!.url;
		const records = file === undefined ? undefined : resolve(file);
		const visits: Visit[] = [];
		try {
			for (let i = 0; i < Number(runs); i += 1) {
				const filter = filters[i % filters.length]!;
				visits.push(await visit({ site, indicator, filter, records }));
			}
		} finally {
			await served?.close();
		}
		const changes = visits.flatMap((one) => one.changes);
		const opened = visits.flatMap((one) => one.fileOpened ?? []);
		const summary = {
			indicator,
			first_figure: times(visits.map((one) => one.firstFigure)),
			download: times(visits.map((one) => one.download)),
			start: times(visits.map((one) => one.start)),
			attach: times(visits.map((one) => one.attach)),
			query: times(visits.map((one) => one.query)),
			...(opened.length ? { file_opened: times(opened) } : {}),
			filter_new_value: times(changes.filter((change) => !change.seen).map((change) => change.drawn)),
			filter_seen_value: times(changes.filter((change) => change.seen).map((change) => change.drawn)),
			blocked: times(changes.map((change) => change.blocked))
		};
		process.stdout.write(`${JSON.stringify(summary, null, '\t')}\n`);
		return 0;
	}
);
