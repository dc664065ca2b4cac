import { readFileSync, readdirSync } from 'node:fs';

/** Memory of the renderers that this process started, as Linux reports it; 0 where there is none. */
export function rendererMiB(): number {
	try {
		const renderers = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && isOurs(pid, process.pid));
		return Math.round(renderers.reduce((sum, pid) => sum + residentKiB(pid), 0) / 1024);
	} catch {
		return 0;
	}
}

function isOurs(pid: string, root: number): boolean {
	try {
		if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) return false;
		for (let parent = Number(pid), i = 0; parent > 1 && i < 12; i += 1) {
			if (parent === root) return true;
			parent = Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${parent}/status`, 'utf8'))![1]);
		}
		return false;
	} catch {
		return false;
	}
}

function residentKiB(pid: string): number {
	try {
		return Number(/^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
	} catch {
		return 0;
	}
}
