import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { removeWhenInterrupted } from './interrupted.ts';
import { isRunning, processMark } from './process-mark.ts';

const stagingName = /^\.tidemark-[a-z]+-(\d+-\d+-.+)-\d+$/;
const aDay = 24 * 3600 * 1000;

/** A hidden folder in which one process writes what is not complete yet. */
export interface Staging {
	folder: string;
	/** Removes it with all that is in it. */
	close: () => void;
}

let made = 0;

const sayOnStderr = (line: string) => process.stderr.write(`${line}\n`);

/** Whether nobody writes into a staging folder of ours any more; one of another machine after a day. */
function isLeftOver(path: string, mark: string): boolean {
	const { uid, mtimeMs } = statSync(path);
	return uid === (process.getuid?.() ?? uid) && !(isRunning(mark) ?? Date.now() - mtimeMs < aDay);
}

/** Removes the staging folders in a folder whose process is gone, as after a power cut, and names them. */
export function sweepStaging(parent: string, say: (line: string) => void = sayOnStderr): void {
	for (const name of readdirSync(parent)) {
		const [, mark] = stagingName.exec(name) ?? [];
		const path = join(parent, name);
		if (mark === undefined) continue;
		try {
			if (!isLeftOver(path, mark)) continue;
			rmSync(path, { recursive: true, force: true });
			say(`removed ${path}, which a run that was killed had left behind`);
		} catch {
			say(`${path} is left from a run that was killed and may hold rows of people; remove it`);
		}
	}
}

/**
 * Opens a staging folder in `parent`: for its owner only, as it may hold rows of people, and removed when the process is
 * interrupted. What killed processes left there before is removed first. `kind` is a word for people who find it.
 */
export function openStaging(parent: string, kind: string, say?: (line: string) => void): Staging {
	mkdirSync(parent, { recursive: true });
	sweepStaging(parent, say);
	const folder = join(parent, `.tidemark-${kind}-${processMark()}-${++made}`);
	mkdirSync(folder, { mode: 0o700 });
	const keep = removeWhenInterrupted(folder);
	return {
		folder,
		close: () => {
			keep();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
