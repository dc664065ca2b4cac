import { readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { openRecords } from '#engine/node.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import { openStaging } from '../../tooling/files/staging.ts';
import { unpacked } from './uncompressed.ts';

const latin = (bytes: Uint8Array, from: number, to: number) =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to);

/** Looks whether bytes that a site would serve at a path hold rows of a table, and throws when they do. */
export type Refuse = (path: string, bytes: Uint8Array) => Promise<void>;

/**
 * What keeps rows out of the site of a real is not invented: a database with
 * rows, Parquet or a table of records as CSV, also
 * compressed. An invented programme may show its rows.
 */
export function refusingRows(programme: Programme): Refuse {
	if (programme.synthetic) return () => Promise.resolve();
	const tables = contributedTables(programme);
	const heads = tables.map(({ columns }) => Object.keys(columns));
	return async (path, content) => {
		const refuse = (what: string) => {
			throw new Error(`invalid site: ${path} holds ${what}; a public site has no rows of a table in it`);
		};
		for (const bytes of unpacked(path, content)) {
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
				// Bundled code lists names of columns too, in backticks, which no table does.
				.map((column) => column.replace(/^[^a-z`]+|[^a-z0-9_`]+$/gi, ''));
			if (
				heads.some(
					(head) => head.filter((column) => named.includes(column)).length >= Math.min(3, head.length)
				)
			)
				refuse('a table of records');
		}
	};
}

/** Throws when any file of a folder that a site is served from holds rows, naming the file. */
export async function refuseRecords(site: string, programme: Programme): Promise<void> {
	if (programme.synthetic) return;
	const refuse = refusingRows(programme);
	for (const entry of await readdir(site, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const file = join(entry.parentPath, entry.name);
		await refuse(relative(site, file).split(sep).join('/'), await readFile(file));
	}
}

/** Whether a database has a row in any contributed table. */
async function hasRows(bytes: Uint8Array, tables: string[]): Promise<boolean> {
	const { folder, close } = openStaging(tmpdir(), 'site');
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
		close();
	}
}
