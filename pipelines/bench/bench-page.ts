import { createReadStream, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { findChrome } from '../tooling/chrome.ts';

/** A page of the bench in a browser, with modules as they are written. */
export interface BenchPage {
	tab: Page;
	close: () => Promise<void>;
}

/** Opens a page that loads one module and has a file field; `folder`: what it may fetch from `/given/`. */
export async function openBenchPage(module: string, folder: string | null = null): Promise<BenchPage> {
	const page = `<!doctype html><title>bench</title><input type="file"><script type="module" src="/${module}"></script>`;
	const server = await createServer({
		configFile: false,
		logLevel: 'error',
		server: { port: 0, hmr: false, watch: null },
		optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'], include: ['zod'] },
		appType: 'custom',
		plugins: [
			{
				name: 'bench-page',
				configureServer: ({ middlewares }) => {
					middlewares.use('/bench', (_, response) => {
						response.setHeader('content-type', 'text/html');
						response.end(page);
					});
					middlewares.use('/given', (request, response) => {
						const path = join(folder ?? '', basename(request.url ?? ''));
						if (folder !== null && existsSync(path)) createReadStream(path).pipe(response);
						else response.writeHead(404).end();
					});
				}
			}
		]
	});
	await server.listen();
	const browser = await chromium.launch(findChrome());
	const close = async () => {
		await browser.close();
		await server.close();
	};
	try {
		const tab = await browser.newPage();
		// The TypeScript runner wraps every function in this; the page needs it too.
		await tab.addInitScript('globalThis.__name = (named) => named');
		await tab.goto(`${server.resolvedUrls!.local[0]!}bench`);
		return { tab, close };
	} catch (error) {
		await close();
		throw error;
	}
}
