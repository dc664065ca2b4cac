import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { command } from '../tooling/command.ts';
import { runTool } from '../tooling/run-tool.ts';
import { readProgramme } from '../programme/read-programme.ts';
import { inBrowser } from './import/browser.ts';
import { csvOf, sheets, type Sheet } from './import/sheets.ts';
import type { NodeTimes } from './import/times.ts';

const programme = readProgramme('data');

/** Imports files with many rows, in Node and in a browser's worker, and prints one line of JSON for each file. */
await command(
	'npm run -s bench:import -- [--sheet participants|survey|attendance] [--rows N] [--mib N] [--place node|browser]',
	{
		sheet: { type: 'string' },
		rows: { type: 'string' },
		mib: { type: 'string' },
		place: { type: 'string' }
	},
	async ({ sheet, rows, mib, place }) => {
		const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
		const sizes = [
			...(rows !== undefined || mib === undefined
				? [{ rows: Number(rows ?? 1_000_000), bytes: Infinity }]
				: []),
			...(mib !== undefined || rows === undefined
				? [{ rows: Infinity, bytes: Number(mib ?? 200) * 2 ** 20 }]
				: [])
		];
		try {
			for (const [name, one] of Object.entries(sheets(programme)).filter(
				([name]) => name === (sheet ?? name)
			))
				for (const size of sizes) {
					const told = await measured(folder, one, size, place);
					process.stdout.write(`${JSON.stringify({ sheet: name, columns: 20, ...told }, rounded)}\n`);
				}
			return 0;
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
);

async function measured(folder: string, sheet: Sheet, size: { rows: number; bytes: number }, place?: string) {
	const [path, small] = [join(folder, 'rows.csv'), join(folder, 'small.csv')];
	await pipeline(Readable.from(csvOf(sheet, { rows: 200, bytes: Infinity })), createWriteStream(small));
	await pipeline(Readable.from(csvOf(sheet, size)), createWriteStream(path));
	const csvMiB = Math.round(statSync(path).size / 2 ** 20);
	const node = place === 'browser' ? null : await inNode(path, sheet.table);
	const browser = place === 'node' ? null : await inBrowser(path, small, programme, sheet.table);
	return { csvMiB, node, browser };
}

async function inNode(path: string, table: string | null): Promise<NodeTimes> {
	const said = table === null ? [] : ['--table', table];
	const { exitCode, output } = await runTool('tsx', ['pipelines/bench/import/node.ts', path, ...said]);
	if (exitCode !== 0) throw new Error(`the import failed: ${output}`);
	return JSON.parse(output) as NodeTimes;
}

/** Rounds times to hundredths: finer is noise. */
function rounded(_: string, value: unknown): unknown {
	return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}
