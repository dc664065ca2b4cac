import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

export interface ToolRun {
	exitCode: number;
	output: string;
}

/**
 * Runs a tool from `node_modules/.bin`. With `show` its output goes to the screen, without it is handed back. A tool
 * that takes longer than `minutes` is stopped and counts as failed.
 */
export function runTool(
	name: string,
	args: string[],
	{
		env = {},
		show = false,
		minutes = 15
	}: { env?: Record<string, string>; show?: boolean; minutes?: number } = {}
): Promise<ToolRun> {
	const bin = resolve('node_modules', '.bin');
	if (!existsSync(resolve(bin, name))) throw new Error(`missing tool: ${name}; run npm ci first`);
	return new Promise((done) => {
		const child = spawn(name, args, {
			stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
			env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, ...env },
			...(Number.isFinite(minutes) && { timeout: minutes * 60_000 })
		});
		const output: Buffer[] = [];
		child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
		child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
		child.on('error', (error) => done({ exitCode: 1, output: error.message }));
		child.on('close', (code) => {
			const late = child.killed ? `${name} was stopped: it took longer than ${minutes} minutes\n` : '';
			done({ exitCode: code ?? 1, output: late + Buffer.concat(output).toString('utf8') });
		});
	});
}
