import { existsSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning, processMark } from './process-mark.ts';

const readyName = /^\.tidemark-ready-(\d+-\d+-.+)$/;

const readyIn = (dir: string): string[] => readdirSync(dir).filter((name) => readyName.test(name));

function moveInto(dir: string, ready: string): void {
	for (const name of readdirSync(ready).sort()) renameSync(join(ready, name), join(dir, name));
	rmdirSync(ready);
}

/** What another process does at the same moment need not be done again. */
function unlessDone(move: () => void): void {
	try {
		move();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
	}
}

/**
 * Puts all files of a folder on the same disk into `dir`, in the place of those of the same names. The one step that decides
 * is the renaming of the folder: killed before it, nothing has changed; killed after it, `finishPublishing` moves the rest, and
 * until then `publishedFiles` reads them where they are. One process at a time: callers hold the lock of `dir`.
 */
export function publish(staged: string, dir: string): void {
	finishPublishing(dir);
	const ready = join(dir, `.tidemark-ready-${processMark()}`);
	renameSync(staged, ready);
	moveInto(dir, ready);
}

/** Finishes what a killed process had begun to publish in a folder. */
export function finishPublishing(dir: string): void {
	if (!existsSync(dir)) return;
	for (const name of readyIn(dir))
		if (isRunning(readyName.exec(name)![1]!) !== true) unlessDone(() => moveInto(dir, join(dir, name)));
}

/** Files that are published in a folder and not moved yet, by their names. */
export function publishedFiles(dir: string): Map<string, string> {
	return new Map(
		readyIn(dir).flatMap((ready) =>
			readdirSync(join(dir, ready)).map((name): [string, string] => [name, join(dir, ready, name)])
		)
	);
}
