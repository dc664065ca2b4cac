import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { command } from '../tooling/command.ts';
import { readProgramme } from '../programme/read-programme.ts';
import { inBrowser } from './import-browser.ts';
import { inNode } from './import-node.ts';
import { participantsCsv } from './import-rows.ts';

/** Imports N synthetic participants of 20 columns, in Node and in a browser's worker, and prints one line of JSON. */
await command(
	'npm run -s bench:import -- [--rows N] [--place node|browser]',
	{ rows: { type: 'string', default: '1000000' }, place: { type: 'string' } },
	async ({ rows, place }) => {
		const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
		const path = join(folder, 'participants.csv');
		try {
			const programme = readProgramme('data');
			const small = join(folder, 'small.csv');
			await pipeline(Readable.from(participantsCsv(200)), createWriteStream(small));
			await pipeline(Readable.from(participantsCsv(Number(rows))), createWriteStream(path));
			const csvMiB = Math.round(statSync(path).size / 2 ** 20);
			const node = place === 'browser' ? null : await inNode(path, programme);
			const browser = place === 'node' ? null : await inBrowser(path, small, programme);
			process.stdout.write(
				`${JSON.stringify({ rows: Number(rows), columns: 20, csvMiB, node, browser }, rounded)}\n`
			);
			return 0;
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
);

/** Rounds times to a tenth: finer is noise. */
function rounded(_: string, value: unknown): unknown {
	return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}
