import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Ended {
	status: number | null;
	seconds: number;
	errors: string;
	/** How long after its start it was killed; null where it ended before. */
	killedAfter: number | null;
}

/** When a run is killed: so long after its start, or after it has begun to write something of this kind. */
export interface Moment {
	after: 'start' | 'staging' | 'ready';
	ms: number;
}

/** Whether a run has come so far; `ready` is what is complete and has only to be put in its place. */
function hasBegun(out: string, after: Moment['after']): boolean {
	if (after === 'start') return true;
	try {
		return hasWritten(out, after);
	} catch {
		// A folder may go while it is looked at.
		return false;
	}
}

function hasWritten(out: string, after: 'staging' | 'ready'): boolean {
	if (!existsSync(out)) return false;
	const staging = readdirSync(out).filter((name) => /^\.tidemark-(ingest|import|edition)-\d/.test(name));
	if (after === 'staging') return staging.length > 0;
	return staging.some((name) =>
		['ready', 'edition'].some((part) => {
			const folder = join(out, name, part);
			return existsSync(folder) && readdirSync(folder).length > 0;
		})
	);
}

/** Runs a command of this package, and kills it at a moment; `tmp` is its folder for what is temporary. */
export function runKilled(
	script: string,
	args: string[],
	{ out, tmp, moment }: { out: string; tmp: string; moment: Moment | null }
): Promise<Ended> {
	return new Promise((done) => {
		const begun = performance.now();
		let killedAfter: number | null = null;
		let errors = '';
		const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
			stdio: ['ignore', 'ignore', 'pipe'],
			env: { ...process.env, TMPDIR: tmp }
		});
		child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
		const kill = () => {
			killedAfter = performance.now() - begun;
			child.kill('SIGKILL');
		};
		let timer: NodeJS.Timeout | undefined;
		const watch = () => {
			if (moment === null) return;
			timer = hasBegun(out, moment.after) ? setTimeout(kill, moment.ms) : setTimeout(watch, 1);
		};
		watch();
		child.on('close', (status, signal) => {
			clearTimeout(timer);
			const seconds = (performance.now() - begun) / 1000;
			done({ status, seconds, errors, killedAfter: signal === 'SIGKILL' ? killedAfter : null });
		});
	});
}
