import { command } from '../tooling/command.ts';
import { serve } from '../site/serve.ts';
import { reportVisit } from './report-visit.ts';

await command(
	'npm run -s bench:report -- [--dir build] [--url ADDRESS]',
	{ dir: { type: 'string', default: 'build' }, url: { type: 'string' } },
	async ({ dir, url }) => {
		const served = url === undefined ? await serve(dir, 0) : null;
		try {
			const visit = await reportVisit(url ?? served!.url);
			process.stdout.write(`${JSON.stringify(visit, null, '\t')}\n`);
		} finally {
			await served?.close();
		}
		return 0;
	}
);
