import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { openRecords } from '#engine/node.ts';
import { Misuse } from '../../tooling/command.ts';
import { requireWritableFolder } from '../../tooling/files/writable-folder.ts';
import { rejectedHeader } from './write-rejected.ts';

/** Whether a file is empty, or a records file. */
async function isRecordsFile(file: string): Promise<boolean> {
	if (statSync(file).size === 0) return true;
	try {
		const engine = await openRecords(file);
		try {
			return (await engine.query(`SELECT name FROM document WHERE name = 'programme'`)).length > 0;
		} finally {
			await engine.close();
		}
	} catch {
		return false;
	}
}

/** Whether a file begins as `rejected.csv` does. Earlier ones have no mark and other line ends. */
function isRejectedList(file: string): boolean {
	const bytes = Buffer.alloc(200);
	const handle = openSync(file, 'r');
	try {
		const begins = bytes.toString('utf8', 0, readSync(handle, bytes));
		return begins.replace(/^\uFEFF/, '').split(/\r?\n/)[0] === rejectedHeader.trimEnd();
	} finally {
		closeSync(handle);
	}
}

/**
 * Throws, in one sentence and before any work, where the results of an ingest cannot be written: there is no such folder, or
 * something is in their place that an ingest did not write.
 */
export async function requireOwnOutputs(out: string, rejected: string | null): Promise<void> {
	if (out === '') throw new Misuse('missing name: --out names the records file');
	requireWritableFolder(dirname(out));
	const places: [string, (file: string) => Promise<boolean> | boolean][] = [[out, isRecordsFile]];
	if (rejected !== null) places.push([rejected, isRejectedList]);
	for (const [file, isOurs] of places) {
		const there = statSync(file, { throwIfNoEntry: false });
		if (there?.isDirectory()) throw new Misuse(`invalid file: ${file} is a folder; name a file in it`);
		if (there !== undefined && !(there.isFile() && (await isOurs(file))))
			throw new Misuse(
				`invalid file: ${file} is there already, and no ingest wrote it; move it away, or name a file in another folder with --out`
			);
	}
}
