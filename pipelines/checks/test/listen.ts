import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Message } from './message.ts';

export interface Ending {
	/** As text: a signal, an exit status, or why it did not start. */
	how: string;
	good: boolean;
	/** Its complete output. */
	output: string;
}

/** A process that sends nothing for this long hangs: far longer than the slowest test on a slow machine takes. */
const silence = 20 * 60_000;

/** Runs vitest and receives the messages of its reporter; stops it when it hangs. */
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
