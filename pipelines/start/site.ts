import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { makeFigures, outcome, type FigureOptions } from '../figures/make.ts';
import { compress } from './compress.ts';
import { step } from './step.ts';

/** Where `npm run build` puts the site; `svelte.config.js` leaves it at the adapter's default. */
export const built = 'build';

/** Makes a programme's figures, then the site from them, then the packed files that hosts serve. */
export async function buildSite(options: FigureOptions): Promise<void> {
	await step(`1 of 3  figures of ${options.programmeDir}`, () => makeFigures(options), outcome);
	await step(
		'2 of 3  pages',
		() => pages(options.out),
		(count) => `${count} pages`
	);
	await step(
		'3 of 3  packing for transfer',
		() => compress(built, '.tidemark/packed'),
		(count) => `${count} files`
	);
}

async function pages(figures: string): Promise<number> {
	const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
	await run(process.execPath, [vite, 'build'], { TIDEMARK_SITE: resolve(figures) });
	const files = await readdir(built, { recursive: true });
	return files.filter((file) => file.endsWith('.html')).length;
}

/** Runs a tool; its output is shown only when it fails. */
function run(program: string, args: string[], env: Record<string, string>): Promise<void> {
	return new Promise((done, failed) => {
		const child = spawn(program, args, {
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, ...env, NODE_ENV: 'production' }
		});
		const output: Buffer[] = [];
		child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
		child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
		child.on('error', failed);
		child.on('close', (code) => {
			if (code === 0) done();
			else failed(new Error(`${Buffer.concat(output).toString('utf8')}\nthe site could not be built (exit ${code ?? 'by signal'})`));
		});
	});
}
