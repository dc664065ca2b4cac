import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { removeWhenInterrupted } from './interrupted.ts';
import { isRunning, processMark } from './process-mark.ts';

const lockName = '.tidemark-lock';
const everyMs = 50;

/** The mark in a lock file; null where there is none. */
function holder(file: string): string | null {
	try {
		return readFileSync(file, 'utf8').trim();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		return null;
	}
}

/** Writes the lock whole or not at all: nobody reads one without a mark. What a kill leaves has the name of a staging folder. */
function take(file: string): boolean {
	const mine = `${file}-${processMark()}-0`;
	writeFileSync(mine, `${processMark()}\n`);
	try {
		linkSync(mine, file);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		return false;
	} finally {
		rmSync(mine, { force: true });
	}
}

/**
 * Takes away the lock of a process that is gone. One process at a time does, under a lock of its own, and looks again: otherwise a
 * second one would take away the lock of the first.
 */
function breakLock(file: string, stale: string): void {
	const breaking = `${file}-breaking`;
	if (!take(breaking)) {
		if (isRunning(holder(breaking) ?? '') === false) rmSync(breaking, { force: true });
		return;
	}
	if (holder(file) === stale) rmSync(file);
	rmSync(breaking, { force: true });
}

/**
 * Runs `work` while no other process does with the lock of this folder. Who finds it taken waits for `patienceMs`, and is then
 * refused in one sentence; the lock of a process that is gone is taken over.
 */
export async function withFolderLock<T>(
	dir: string,
	work: () => Promise<T> | T,
	patienceMs = 10_000
): Promise<T> {
	const file = join(dir, lockName);
	const begun = performance.now();
	while (!take(file)) {
		const mark = holder(file);
		if (mark === null) continue;
		if (isRunning(mark) === false) breakLock(file, mark);
		else if (performance.now() - begun < patienceMs) await pause(everyMs);
		else
			throw new Error(
				`busy folder: ${dir} is being written by process ${mark.split('-')[0]}; wait until it has ended, or delete ${file} if it has`
			);
	}
	const keep = removeWhenInterrupted(file);
	try {
		return await work();
	} finally {
		keep();
		rmSync(file, { force: true });
	}
}
