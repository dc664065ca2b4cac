import { readFileSync, readdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { findChrome } from '../chrome.ts';
import type { Took } from './import-took.ts';

const page =
	'<!doctype html><title>bench</title><script type="module" src="/pipelines/bench/import-page.ts"></script>';

/** The import in a browser, with the most memory that all its renderers together held, in MiB. */
export async function inBrowser(
	rows: number,
	programme: unknown
): Promise<Took & { peakMiB: number; idleMiB: number }> {
	const server = await createServer({
		configFile: false,
		logLevel: 'error',
		server: { port: 0, hmr: false, watch: null },
		appType: 'custom',
		plugins: [
			{
				name: 'bench-page',
				configureServer: ({ middlewares }) => {
					middlewares.use('/bench', (_, response) => {
						response.setHeader('content-type', 'text/html');
						response.end(page);
					});
				}
			}
		]
	});
	await server.listen();
	const browser = await chromium.launch(findChrome());
	try {
		const tab = await browser.newPage();
		await tab.goto(`${server.resolvedUrls!.local[0]!}bench`);
		await tab.waitForFunction(() => 'benchImport' in globalThis);
		// Once small, so that every module is fetched before anything is measured.
		const run = (count: number) =>
			tab.evaluate(
				([n, json]) =>
					(globalThis as unknown as { benchImport: (n: number, json: unknown) => Promise<Took> }).benchImport(
						n,
						json
					),
				[count, programme] as const
			);
		await run(200);
		const idleMiB = rendererMiB();
		let peakMiB = idleMiB;
		const watch = setInterval(() => (peakMiB = Math.max(peakMiB, rendererMiB())), 100);
		try {
			return { ...(await run(rows)), peakMiB, idleMiB };
		} finally {
			clearInterval(watch);
		}
	} finally {
		await browser.close();
		await server.close();
	}
}

/** Memory of the renderers that this process started, by Linux' own account; 0 where there is none. */
function rendererMiB(): number {
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
