import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { openRecords } from '#engine/node.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import { unpacked } from './unpacked.ts';

const latin = (bytes: Uint8Array, from: number, to: number) =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to);

/**
 * Stops a build of a programme that is not invented when any file of its site holds rows of a table: a database with rows, Parquet or
 * a table of records as CSV, also packed. Throws, naming the file.
 */
export async function refuseRecords(site: string, programme: Programme): Promise<void> {
	if (programme.synthetic) return;
	const tables = contributedTables(programme);
	const heads = tables.map(({ columns }) => Object.keys(columns));
	const entries = await readdir(site, { recursive: true, withFileTypes: true });
	for (const entry of entries.filter((one) => one.isFile())) {
		const file = join(entry.parentPath, entry.name);
		const path = relative(site, file).split(sep).join('/');
		const refuse = (what: string) => {
			throw new Error(`invalid site: ${path} holds ${what}; a public site has no rows of a table in it`);
		};
		for (const bytes of unpacked(path, await readFile(file))) {
			if (
				latin(bytes, 8, 12) === 'DUCK' &&
				(await hasRows(
					bytes,
					tables.map(({ name }) => name)
				))
			)
				refuse('records');
			const published = /^editions\/[^/]+\/cells\.parquet(\.gz|\.br)?$/.test(path);
			if (latin(bytes, 0, 4) === 'PAR1' && !published) refuse('a Parquet file');
			const named = latin(bytes, 0, 2000)
				.split(/\r?\n/)[0]!
				.split(/[,;\t]/)
				.map((column) => column.replace(/^[^a-z]+|[^a-z0-9_]+$/gi, ''));
			if (
				heads.some(
					(head) => head.filter((column) => named.includes(column)).length >= Math.min(3, head.length)
				)
			)
				refuse('a table of records');
		}
	}
}

/** Whether a database holds a row in any contributed table. */
async function hasRows(bytes: Uint8Array, tables: string[]): Promise<boolean> {
	const folder = await mkdtemp(join(tmpdir(), 'tidemark-site-'));
	try {
		const file = join(folder, 'records.duckdb');
		await writeFile(file, bytes);
		const engine = await openRecords(file);
		try {
			const counts = tables.map((name) => `(SELECT COUNT(*) FROM ${name})`).join(' + ');
			const [row] = await engine.query(`SELECT CAST(${counts} AS INTEGER) AS n`);
			return Number(row!.n) > 0;
		} finally {
			await engine.close();
		}
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
