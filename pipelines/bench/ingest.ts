import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from '../command.ts';
import { ingest } from '../ingest/ingest-files.ts';
import { progressLine } from '../ingest/progress.ts';
import { readProgramme } from '../programme.ts';
import { runTool } from '../run-tool.ts';
import { readCsvSeconds } from './read-csv.ts';

const seconds = (begun: number) => Number(((performance.now() - begun) / 1000).toFixed(2));

/**
 * Ingests a sample of N participants and prints one line of JSON: rows a second, the most memory that the process ever
 * held (DuckDB included, before anything else was measured), and how many times DuckDB's own `read_csv` the run took.
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
			if (contributions === undefined)
				await runTool('tsx', [
					'pipelines/sample/sample.ts',
					'--participants',
					participants,
					'--out',
					contributionsDir
				]);
			const files = readdirSync(contributionsDir, { recursive: true, encoding: 'utf8' })
				.filter((name) => name.endsWith('.csv'))
				.map((name) => join(contributionsDir, name));
			const out = join(folder, 'records.duckdb');
			const begun = performance.now();
			const { read, accepted, rejected } = await ingest({
				programme: readProgramme('data'),
				catalogue: [],
				contributionsDir,
				out,
				memory,
				progress: line.show
			});
			const took = seconds(begun);
			line.end();
			const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024);
			const plain = await readCsvSeconds(files, folder);
			process.stdout.write(
				`${JSON.stringify({
					rows: read,
					accepted,
					rejected,
					csvMiB: mebibytes(files),
					recordsMiB: mebibytes([out]),
					seconds: took,
					rowsPerSecond: Math.round(read / took),
					peakMiB,
					memoryLimit: memory,
					readCsv: plain,
					ratio: Number((took / plain.parse).toFixed(1)),
					ratioWithStore: Number((took / plain.store).toFixed(1))
				})}\n`
			);
			return 0;
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
);

function mebibytes(files: string[]): number {
	const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
	return Number((bytes / 2 ** 20).toFixed(1));
}
