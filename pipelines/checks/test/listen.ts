import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Message } from './message.ts';

export interface Ending {
	/** In words: a signal, an exit status, or why it never began. */
	how: string;
	good: boolean;
	/** All that it wrote. */
	output: string;
}

/** A process of which nothing was heard for so long hangs: far more than the slowest test on a slow machine takes. */
const silence = 20 * 60_000;

/** Runs vitest and hears what its reporter tells; what hangs is stopped. */
export function listen(args: string[], hear: (message: Message) => void): Promise<Ending> {
	const child = spawn(resolve('node_modules/.bin/vitest'), args, {
		stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
		env: { ...process.env, TZ: 'UTC', NO_COLOR: '1' }
	});
	const written: Buffer[] = [];
	child.stdout?.on('data', (chunk: Buffer) => written.push(chunk));
	child.stderr?.on('data', (chunk: Buffer) => written.push(chunk));

	let hangs = false;
	const guard = setTimeout(() => {
		hangs = true;
		child.kill('SIGKILL');
	}, silence);
	child.on('message', (message: Message) => {
		guard.refresh();
		hear(message);
	});
	return new Promise((settle) => {
		const end = (how: string, good: boolean) => {
			clearTimeout(guard);
			settle({ how, good, output: Buffer.concat(written).toString('utf8').trimEnd() });
		};
		child.on('error', (error) => end(error.message, false));
		child.on('close', (code, signal) =>
			end(hangs ? 'nothing heard for 20 minutes' : (signal ?? `exit status ${code ?? 1}`), code === 0)
		);
	});
}
