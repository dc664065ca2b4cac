import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { openRecords } from '#engine/node.ts';
import { publishedFiles } from '../../tooling/files/publish.ts';

/** What runs leave that are not complete: staging, locks, what is being published. The memory of imports is none of it. */
const isTransient = (path: string): boolean => /(^|\/)\.tidemark-(?!import\.json)/.test(path);

/** Every file and empty folder below a folder, by path. */
export function everythingIn(dir: string): string[] {
	if (!existsSync(dir)) return [];
	return readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory() || readdirSync(join(entry.parentPath, entry.name)).length === 0)
		.map((entry) => relative(dir, join(entry.parentPath, entry.name)))
		.sort();
}

/** What a file holds: its bytes, and of a records file its rows, as the database lays them out differently each time. */
async function contentOf(path: string): Promise<string> {
	if (!path.endsWith('.duckdb')) return createHash('sha256').update(readFileSync(path)).digest('hex');
	const engine = await openRecords(path);
	try {
		const tables = await engine.query(
			`SELECT table_name AS name FROM information_schema.tables WHERE table_catalog = 'records' ORDER BY 1`
		);
		const sums: unknown[] = [];
		for (const { name } of tables)
			sums.push(
				name,
				await engine.query(`SELECT CAST(sum(hash(t)) AS VARCHAR) AS sum FROM ${String(name)} t`)
			);
		return JSON.stringify(sums);
	} finally {
		await engine.close();
	}
}

async function hashOf(files: readonly [name: string, path: string][]): Promise<string> {
	const hash = createHash('sha256');
	for (const [name, path] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
		hash.update(`${name}\n${await contentOf(path).catch((error: unknown) => String(error))}\n`);
	return hash.digest('hex');
}

const lying = (dir: string) =>
	everythingIn(dir)
		.filter((path) => !isTransient(path))
		.map((path): [string, string] => [path, join(dir, path)]);

/** The whole output as it lies in a folder, as one text. */
export const lyingState = (dir: string): Promise<string> => hashOf(lying(dir));

/** The whole output as the commands read it: with what was published, and not moved yet when its process was killed. */
export const readState = (dir: string): Promise<string> =>
	hashOf([...new Map([...lying(dir), ...(existsSync(dir) ? publishedFiles(dir) : [])])]);

/** The bytes of a file; null for an empty folder, a socket, a link to nowhere, and what goes while it is looked at. */
function bytesOf(path: string): Buffer | null {
	try {
		return readFileSync(path);
	} catch {
		return null;
	}
}

/** Files below a folder in whose bytes a text is. */
export const holding = (dir: string, canaries: readonly (string | Buffer)[]): string[] =>
	everythingIn(dir).filter((path) => {
		const bytes = bytesOf(join(dir, path));
		return canaries.some((canary) => bytes?.includes(canary) === true);
	});
