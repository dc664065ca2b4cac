import { resolve } from 'node:path';
import { command } from '../tooling/command.ts';
import { serve } from '../site/serve.ts';
import { timesOf } from './filter-times.ts';
import { visit, type Visit } from './workspace-run.ts';

/** A few values chosen again and again, and many chosen once: visits alternate between them. */
const selections = [
	{ css: '#who-gender [role=option], #who-country [role=option]', passes: 2 },
	{ css: '[role=slider][aria-valuenow="0"]', key: 'ArrowRight', passes: 10 }
];

/** Median, 95th percentile and largest, in milliseconds. */
const times = (values: number[]) => timesOf(values.map((value) => Math.round(value * 10) / 10));

await command(
	'npm run -s bench:workspace -- [--dir build] [--url ADDRESS] [--runs N] [--records FILE]',
	{
		dir: { type: 'string', default: 'build' },
		url: { type: 'string' },
		runs: { type: 'string', default: '5' },
		records: { type: 'string' }
	},
	async ({ dir, url, runs, records: file }) => {
		const served = url === undefined ? await serve(dir, 0) : null;
		const site = url ?? served!.url;
		const records = file === undefined ? undefined : resolve(file);
		const visits: Visit[] = [];
		try {
			for (let i = 0; i < Number(runs); i += 1) {
				const operated = selections[i % selections.length]!;
				visits.push(await visit({ site, operated, records }));
			}
		} finally {
			await served?.close();
		}
		const changes = visits.flatMap((one) => one.changes);
		const opened = visits.flatMap((one) => one.fileOpened ?? []);
		const summary = {
			first_figure: times(visits.map((one) => one.firstFigure)),
			download: times(visits.map((one) => one.download)),
			start: times(visits.map((one) => one.start)),
			attach: times(visits.map((one) => one.attach)),
			query: times(visits.map((one) => one.query)),
			...(opened.length ? { file_opened: times(opened) } : {}),
			new_selection: times(changes.filter((change) => !change.seen).map((change) => change.drawn)),
			seen_selection: times(changes.filter((change) => change.seen).map((change) => change.drawn)),
			seen_selection_changed: times(changes.filter((change) => change.seen).map((change) => change.changed)),
			blocked: times(changes.map((change) => change.blocked))
		};
		process.stdout.write(`${JSON.stringify(summary, null, '\t')}\n`);
		return 0;
	}
);
