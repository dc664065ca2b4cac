import { existsSync, mkdirSync, readFileSync, rmdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { bytesOf, rowsOf, type CanonicalRow } from '#changes/canonical-rows.ts';
import type { Tables } from '#changes/table-changes.ts';
import type { Context } from '#import/importer.ts';
import { sessionsOfTable } from '#import/sessions-of-table.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Table } from '#schemas/tables/table.ts';
import { writeCsv } from '#tables/csv-writer.ts';
import { diskSentence } from '../../tooling/files/disk-sentence.ts';
import { withFolderLock } from '../../tooling/files/folder-lock.ts';
import { finishPublishing, publish } from '../../tooling/files/publish.ts';
import { openStaging } from '../../tooling/files/staging.ts';
import { requireWritableFolder } from '../../tooling/files/writable-folder.ts';
import { Misuse } from '../../tooling/command.ts';
import { memoryName, memoryText, noMemory, readMemory, type ImportMemory } from './import-memory.ts';

/** The tables of one contribution as they are in its folder, and what earlier imports into it left. */
export interface ContributionFolder {
	dir: string;
	/** As the workspace keeps them: the last column says which recipe brought a row, and is empty where nobody knows. */
	tables: Tables;
	memory: ImportMemory;
	/** Whether the people in it came by imports into it, so that everybody of it is known. */
	knowsPeople: boolean;
}

/** How long one import waits for another into the same folder. */
const patienceMs = 30_000;

/**
 * Does something with the tables of a folder while no other import changes them. `staging` is a folder in it for what is not
 * complete yet. Where nothing was written, a folder that was not there is not there afterwards.
 */
export async function withContributionFolder<T>(
	dir: string,
	programme: Programme,
	work: (folder: ContributionFolder, staging: string) => Promise<T>
): Promise<T> {
	if (dir === '') throw new Misuse('missing name: --out names the folder for the tables');
	requireWritableFolder(dir);
	const isNew = !existsSync(dir);
	const staging = openStaging(dir, 'import');
	try {
		return await withFolderLock(
			dir,
			() => {
				finishPublishing(dir);
				return work(readContributionFolder(dir, programme), staging.folder);
			},
			patienceMs
		);
	} finally {
		staging.close();
		if (isNew) removeIfEmpty(dir);
	}
}

function removeIfEmpty(dir: string): void {
	try {
		rmdirSync(dir);
	} catch {
		// It holds what was imported, or what another process has begun.
	}
}

/** Reads a folder that an import adds to, one that is not there yet as empty. Throws where its tables are not canonical. */
export function readContributionFolder(dir: string, programme: Programme): ContributionFolder {
	const memory = readMemory(join(dir, memoryName), programme);
	const sources = new Map<string, Map<string, string>>();
	for (const { table, recipe, keys } of memory?.sources ?? []) {
		const of = sources.get(table) ?? new Map<string, string>();
		for (const key of keys) of.set(key, recipe);
		sources.set(table, of);
	}
	const tables = new Map<string, Uint8Array>();
	for (const table of contributedTables(programme)) {
		const file = join(dir, `${table.name}.csv`);
		if (!existsSync(file)) continue;
		const rows = rowsIn(table, file).map((row) => ({
			...row,
			source: sources.get(table.name)?.get(row.key) ?? ''
		}));
		tables.set(table.name, bytesOf(table, rows));
	}
	return {
		dir,
		tables,
		memory: memory ?? noMemory(programme),
		knowsPeople: memory !== null || !tables.has('participant')
	};
}

/** The people and events of a folder, as an import needs them; without one nobody knows who takes part. */
export const knownIn = (folder: ContributionFolder | null): Pick<Context, 'links' | 'sessions'> => ({
	links: folder?.knowsPeople ? new Map(folder.memory.links) : null,
	sessions: sessionsOfTable(folder?.tables.get('session'))
});

function rowsIn(table: Table, file: string): CanonicalRow[] {
	let rows: CanonicalRow[];
	try {
		rows = rowsOf(table, new Uint8Array(readFileSync(file)), '');
	} catch (cause) {
		const sentence = diskSentence(cause);
		if (sentence !== null) throw new Error(sentence, { cause });
		throw new Error(
			`invalid folder: ${file} holds something that is no canonical table (${(cause as Error).message}); move it away, or name another folder with --out`,
			{ cause }
		);
	}
	const seen = new Set<string>();
	for (const [i, { key }] of rows.entries()) {
		if (seen.has(key))
			throw new Error(
				`invalid folder: the key of line ${i + 2} of ${file} stands there twice; npm run -s ingest says which`
			);
		seen.add(key);
	}
	return rows;
}

const keysOf = (rows: readonly CanonicalRow[], recipe: string): string[] =>
	rows.filter(({ source }) => source === recipe).map(({ key }) => key);

/** A table as the ingest reads it: without the column that says where a row came from. */
const canonical = (table: Table, rows: readonly CanonicalRow[]): string =>
	writeCsv([Object.keys(table.columns)], { formulas: 'verbatim', lineEnd: '\n' }) +
	rows.map(({ text }) => `${text}\n`).join('');

/**
 * Puts the tables after an import into their folder, those that changed alone, and with them what it has to remember. The folder
 * has all of it or nothing; `staging` is on the same disk. Callers hold its lock.
 */
export async function writeContributionFolder(
	{ dir, tables: before, memory }: ContributionFolder,
	next: Tables,
	{
		keyId,
		links,
		programme
	}: { keyId: string | null; links: ReadonlyMap<string, string>; programme: Programme },
	staging: string
): Promise<void> {
	const ready = join(staging, 'ready');
	mkdirSync(ready);
	const sources: ImportMemory['sources'] = [];
	for (const table of contributedTables(programme)) {
		const bytes = next.get(table.name);
		if (bytes === undefined) continue;
		const rows = rowsOf(table, bytes, null);
		for (const recipe of new Set(rows.map(({ source }) => source)))
			if (recipe !== '') sources.push({ table: table.name, recipe, keys: keysOf(rows, recipe) });
		const text = canonical(table, rows);
		const old = before.get(table.name);
		if (old === undefined ? rows.length > 0 : canonical(table, rowsOf(table, old, null)) !== text)
			await writeDurably(join(ready, `${table.name}.csv`), text);
	}
	const allLinks = new Map([...memory.links, ...links]);
	const remembered = { ...memory, keyId: keyId ?? memory.keyId, links: [...allLinks].sort(), sources };
	await writeDurably(join(ready, memoryName), memoryText(remembered));
	publish(ready, dir);
}

/** Rows of people are for the owner of the file only; they are on the disk before the file gets its name. */
async function writeDurably(path: string, text: string): Promise<void> {
	const file = await open(path, 'wx', 0o600);
	try {
		await file.writeFile(text);
		await file.sync();
	} finally {
		await file.close();
	}
}
