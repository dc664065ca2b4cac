import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { findChrome } from '../tooling/chrome.ts';
import { timeRatio, type ImportTimes } from './import-times.ts';
import { rendererMiB } from './renderer-memory.ts';

const page =
	'<!doctype html><title>bench</title><input type="file"><script type="module" src="/pipelines/bench/import-page.ts"></script>';

interface Bench {
	benchImport: (json: unknown) => Promise<Omit<ImportTimes, 'papa' | 'ratio'>>;
	benchPapa: () => Promise<number>;
}

/**
 * Imports a file from disk in a browser, and reports the peak memory of all its renderers meanwhile, in MiB,
 * and that before it. A small file is imported first, so that every module is loaded before the measurement.
 */
export async function inBrowser(
	path: string,
	smallPath: string,
	programme: unknown
): Promise<ImportTimes & { peakMiB: number; idleMiB: number }> {
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
		const run = async (of: string) => {
			await tab.setInputFiles('input', of);
			return tab.evaluate((json) => (globalThis as unknown as Bench).benchImport(json), programme);
		};
		const runPapa = () => tab.evaluate(() => (globalThis as unknown as Bench).benchPapa());
		await run(smallPath);
		await runPapa();
		const idleMiB = rendererMiB();
		let peakMiB = idleMiB;
		const watch = setInterval(() => (peakMiB = Math.max(peakMiB, rendererMiB())), 100);
		const took = await run(path).finally(() => clearInterval(watch));
		const papa = await runPapa();
		return { ...took, papa, ratio: timeRatio({ ...took, papa }), peakMiB, idleMiB };
	} finally {
		await browser.close();
		await server.close();
	}
}
