import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** State and time of start of a process, where the system tells them; numbers of processes are given again, these pairs are not. */
function statOf(pid: number): { state: string; began: string } | null {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
		// The name before may hold blanks and brackets itself.
		const rest = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		return { state: rest[0]!, began: rest[19]! };
	} catch {
		return null;
	}
}

const host = hostname().replace(/[^A-Za-z0-9.]/g, '_');

/** Who is writing here: number and start of a process, and its machine; part of the names of its files. */
export const processMark = (pid: number = process.pid): string => `${pid}-${statOf(pid)?.began ?? 0}-${host}`;

/** Whether the process of a mark still runs; null where nobody can know, as it is one of another machine. */
export function isRunning(mark: string): boolean | null {
	const [, pid, began, where] = /^(\d+)-(\d+)-(.+)$/.exec(mark) ?? [];
	if (pid === undefined) return false;
	if (where !== host) return null;
	try {
		process.kill(Number(pid), 0);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
	}
	const stat = statOf(Number(pid));
	if (stat === null) return true;
	return stat.state !== 'Z' && (began === '0' || stat.began === began);
}
