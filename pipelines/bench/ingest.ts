import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from '../tooling/command.ts';
import { ingest } from '../records/ingest/ingest-files.ts';
import { progressLine } from '../records/ingest/progress.ts';
import { readProgramme } from '../programme/read-programme.ts';
import { runTool } from '../tooling/run-tool.ts';
import { readCsv, timed, type Elapsed } from './duckdb-read-csv.ts';

const ratio = (a: number, b: number) => Number((a / b).toFixed(1));

/**
 * Ingests a sample of N participants and prints one line of JSON: rows per second, the peak memory of the
 * process (including DuckDB, before anything else was measured), and the time relative to DuckDB's own
 * `read_csv`.
 */
await command(
	'npm run -s bench:ingest -- [--participants N] [--contributions DIR] [--memory SIZE]',
	{
		participants: { type: 'string', default: '10000' },
		contributions: { type: 'string' },
		memory: { type: 'string', default: '2GB' }
	},
	async ({ participants, contributions, memory }) => {
		const folder = mkdtempSync(join(tmpdir(), 'bench-ingest-'));
		const line = progressLine(process.stderr, () => performance.now());
		try {
			const contributionsDir = contributions ?? join(folder, 'sample');
			if (contributions === undefined) await makeSample(participants, contributionsDir);
			const files = readdirSync(contributionsDir, { recursive: true, encoding: 'utf8' })
				.filter((name) => name.endsWith('.csv'))
				.map((name) => join(contributionsDir, name));
			const out = join(folder, 'records.duckdb');
			const programme = readProgramme('data');
			let rows = 0;
			const ours = await timed(async () => {
				const { read, accepted } = await ingest({
					programme,
					catalogue: [],
					contributionsDir,
					out,
					memory,
					progress: line.show
				});
				if (read !== accepted)
					throw new Error(`invalid sample: ${read - accepted} of ${read} rows were rejected`);
				rows = read;
			});
			line.end();
			const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024);
			const plain = await readCsv(files, folder);
			const times = (other: Elapsed) => ({
				seconds: ratio(ours.seconds, other.seconds),
				cpu: ratio(ours.cpu, other.cpu)
			});
			const result = {
				rows,
				csvMiB: mebibytes(files),
				recordsMiB: mebibytes([out]),
				memoryLimit: memory,
				peakMiB,
				ingest: ours,
				rowsPerSecond: Math.round(rows / ours.seconds),
				readCsv: plain,
				timesReadCsv: { parse: times(plain.parse), store: times(plain.store) }
			};
			process.stdout.write(`${JSON.stringify(result)}\n`);
			return 0;
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
);

async function makeSample(participants: string, dir: string): Promise<void> {
	const args = ['pipelines/programme/sample/sample.ts', '--participants', participants, '--out', dir];
	const { exitCode, output } = await runTool('tsx', args, { minutes: 240 });
	if (exitCode !== 0) throw new Error(`the sample could not be made: ${output}`);
}

function mebibytes(files: string[]): number {
	const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
	return Number((bytes / 2 ** 20).toFixed(1));
}
