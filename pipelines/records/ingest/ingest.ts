import { join } from 'node:path';
import { readCatalogue } from '#indicators/catalogue.ts';
import { command } from '../../tooling/command.ts';
import { readProgramme } from '../../programme/read-programme.ts';
import { recordsFile, rejectedBeside } from '../records-file.ts';
import { ingest } from './ingest-files.ts';
import { progressLine } from './progress.ts';
import { summary } from './summary.ts';

const usage = 'npm run -s ingest -- [--programme DIR] [--contributions DIR|ZIP] [--out FILE]';

/** Exit status: 0 no faults, 1 something was rejected, 2 wrong arguments or nothing to read, 130 interrupted. */
await command(
	usage,
	{
		programme: { type: 'string', default: 'data' },
		contributions: { type: 'string' },
		out: { type: 'string' }
	},
	async ({ programme: programmeDir, contributions, out: file }) => {
		const interruption = new AbortController();
		for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => interruption.abort());
		const line = progressLine(process.stderr, () => performance.now());
		try {
			const programme = readProgramme(programmeDir);
			const out = file ?? recordsFile(programme);
			const rejected = rejectedBeside(out);
			const ingested = await ingest({
				programme,
				catalogue: readCatalogue(programmeDir, programme),
				contributionsDir: contributions ?? join(programmeDir, 'sample'),
				out,
				rejected,
				progress: line.show,
				signal: interruption.signal
			});
			line.end();
			process.stdout.write(`${summary(ingested, out, rejected).join('\n')}\n`);
			return Object.keys(ingested.faults).length > 0 ? 1 : 0;
		} catch (error) {
			line.end();
			const stopped = interruption.signal.aborted;
			process.stderr.write(`${stopped ? 'interrupted; nothing was written' : (error as Error).message}\n`);
			return stopped ? 130 : 2;
		}
	}
);
