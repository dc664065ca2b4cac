import { resolve } from 'node:path';
import { command } from '../tooling/command.ts';
import { serve } from '../site/serve.ts';
import { visit, type Visit } from './compare-visit.ts';
import { timesOf } from './filter-times.ts';

/** A few values chosen again and again, and many chosen once: visits alternate between them. */
const selections = [
	{ css: '#who-gender [role=option], #who-country [role=option]', passes: 3 },
	{ css: '[role=slider][aria-valuenow="0"]', key: 'ArrowRight', passes: 10 }
];

/** Median, 95th percentile and largest, in milliseconds. */
const times = (values: number[]) => timesOf(values.map((value) => Math.round(value * 10) / 10));

await command(
	'npm run -s bench:compare -- [--dir build] [--url ADDRESS] [--runs N] [--records FILE]',
	{
		dir: { type: 'string', default: 'build' },
		url: { type: 'string' },
		runs: { type: 'string', default: '4' },
		records: { type: 'string' }
	},
	async ({ dir, url, runs, records: file }) => {
		const served = url === undefined ? await serve(dir, 0) : null;
		const site = url ?? served!.url;
		const records = file === undefined ? undefined : resolve(file);
		const visits: Visit[] = [];
		const slow: Visit[] = [];
		try {
			for (let i = 0; i < Number(runs); i += 1) {
				const operated = selections[i % selections.length]!;
				visits.push(await visit({ site, operated, records }));
				slow.push(await visit({ site, operated: { ...operated, passes: 0 }, slow: true }));
			}
		} finally {
			await served?.close();
		}
		const changes = visits.flatMap((one) => one.changes);
		const opened = visits.flatMap((one) => one.fileOpened ?? []);
		const pictured = visits.flatMap((one) => one.filePictured ?? []);
		const near = visits.flatMap((one) => one.fileNear ?? []);
		const first = (of: Visit[]) => ({
			first_filter: times(of.map((one) => one.firstFilter)),
			blocked_until_then: times(of.map((one) => one.blocked))
		});
		const summary = {
			...first(visits),
			slow_4g_cpu_4: first(slow),
			...(opened.length
				? { file_opened: times(opened), file_pictured: times(pictured), file_near: times(near) }
				: {}),
			change: times(changes.map((change) => change.drawn)),
			change_without_the_wait_for_a_frame: times(changes.map((change) => change.changed)),
			new_selection: times(changes.filter((change) => !change.seen).map((change) => change.drawn)),
			blocked: times(changes.map((change) => change.blocked)),
			memory_mib: Math.max(...visits.map((one) => one.memory))
		};
		process.stdout.write(`${JSON.stringify(summary, null, '\t')}\n`);
		return 0;
	}
);
