import { join } from 'node:path';
import { readCatalogue } from '#indicators/catalogue.ts';
import { command, Misuse } from '../../tooling/command.ts';
import { readProgramme } from '../../programme/read-programme.ts';
import { recordsFile, rejectedBeside } from '../records-file.ts';
import { statusHelp, takenOf, takenStatus } from '../taken.ts';
import { askPassphrase } from '../contribution/ask-passphrase.ts';
import { unlockWith } from '../contribution/unlock-files.ts';
import { ingest, type Ingested } from './ingest-files.ts';
import { progressLine } from './progress.ts';
import { summary } from './summary.ts';

const usage =
	'npm run -s ingest -- [--programme DIR] [--contributions DIR|FILE] [--identity FILE] [--passphrase-file FILE] [--out FILE] [--help]';

await command(
	usage,
	{
		programme: { type: 'string', default: 'data' },
		contributions: { type: 'string' },
		identity: { type: 'string' },
		'passphrase-file': { type: 'string' },
		out: { type: 'string' },
		help: { type: 'boolean', default: false }
	},
	async ({ programme: programmeDir, contributions, identity, 'passphrase-file': words, out: file, help }) => {
		if (help) {
			process.stdout.write(`usage: ${usage}\n\n${statusHelp}\n`);
			return 0;
		}
		const interruption = new AbortController();
		for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => interruption.abort());
		const line = progressLine(process.stderr, () => performance.now());
		try {
			const { programme, catalogue } = described(programmeDir);
			const out = file ?? recordsFile(programme);
			const rejected = rejectedBeside(out);
			const unlock = await unlockWith(identity, words);
			const ask = (sealed: string) => askPassphrase(`passphrase of ${sealed}: `);
			const ingested = await ingest({
				programme,
				catalogue,
				contributionsDir: contributions ?? join(programmeDir, 'sample'),
				out,
				rejected,
				unlocking: { ...unlock, ask },
				progress: line.show,
				signal: interruption.signal
			});
			line.end();
			process.stdout.write(`${summary(ingested, out, rejected).join('\n')}\n`);
			return statusOf(ingested);
		} catch (error) {
			line.end();
			if (!interruption.signal.aborted) throw error;
			process.stderr.write('interrupted; nothing was written\n');
			return 130;
		}
	}
);

/** The programme of a folder; what is wrong with it is a wrong argument. */
function described(dir: string) {
	try {
		const programme = readProgramme(dir);
		return { programme, catalogue: readCatalogue(dir, programme) };
	} catch (error) {
		throw new Misuse((error as Error).message, { cause: error });
	}
}

/** A file that was not taken counts as rejected, also where its rows cannot be counted; files without rows are taken whole. */
function statusOf({ accepted, faults }: Ingested): number {
	const rejected = Object.keys(faults).length;
	return rejected === 0 ? 0 : takenStatus[takenOf({ accepted, rejected })];
}
