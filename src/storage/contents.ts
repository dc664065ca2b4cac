import type { Manifest } from '#schemas/manifest.ts';
import type { WaitingRows } from './accept-received.ts';
import { isSameBase, type Base } from './base.ts';
import { findCurrent } from './current-revision.ts';
import type { Bytes, Files } from './files.ts';
import { readVerified } from './revision.ts';
import { NewerRecords } from './stale-records.ts';
import { fromJson } from './stored-json.ts';

/** Everything that one revision holds, and the base that a change of it has to name. */
export interface Contents {
	base: Base;
	manifest: Manifest | null;
	/** Accepted tables by name, with `source` as their last column; empty before the first import. */
	tables: Map<string, Bytes>;
	/** CSV of rows that wait for what they refer to, by source and table. */
	waiting: WaitingRows;
	/** Keyed tokens of people, and the ids they have in the revision. */
	links: Map<string, string>;
}

/**
 * Reads the current records. The lock is held by the caller; where a browser has none between tabs and another tab
 * takes files away meanwhile, its records are read instead. Throws where files are damaged.
 */
export async function readContents(files: Files, before: Base | null = null): Promise<Contents> {
	const { base, manifest, newer } = await findCurrent(files);
	if (newer) throw new NewerRecords();
	try {
		return { base, manifest, ...(await contentOf(files, manifest)) };
	} catch (error) {
		if (before !== null && isSameBase(before, base)) throw error;
		return readContents(files, base);
	}
}

async function contentOf(
	files: Files,
	manifest: Manifest | null
): Promise<Pick<Contents, 'tables' | 'links' | 'waiting'>> {
	const tables = new Map<string, Bytes>();
	for (const table of manifest?.tables ?? []) {
		const bytes = await readVerified(files, table);
		if (bytes === null) throw new Error(`invalid records: ${table.name} is damaged`);
		tables.set(table.name, bytes);
	}
	const waiting = manifest?.waiting && (await readVerified(files, manifest.waiting));
	if (waiting === null) throw new Error('invalid records: the rows that wait are damaged');
	return {
		tables,
		waiting: waiting ? (fromJson(waiting) as WaitingRows) : {},
		links: await readLinks(files, manifest?.links ?? null)
	};
}

/** Tokens and ids of a links file; empty where there is no such file. Throws where it is damaged. */
export async function readLinks(files: Files, links: Manifest['links']): Promise<Map<string, string>> {
	if (links === null) return new Map();
	const bytes = await readVerified(files, links);
	if (bytes === null) throw new Error('invalid records: the links of people are damaged');
	return new Map(fromJson(bytes) as [string, string][]);
}
