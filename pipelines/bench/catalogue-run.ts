import { basename } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findChrome } from '../tooling/chrome.ts';
import { changeCatalogue, type CatalogueChange } from './catalogue-agent.ts';
import { rendererMiB } from './renderer-memory.ts';

/** One visit to the catalogue; times in milliseconds. */
export interface CatalogueVisit {
	indicators: number;
	/**
	 * From the open records to all figures, when every unit has to be computed first, and the longest task
	 * meanwhile.
	 */
	prepared: number;
	preparedBlocked: number;
	changes: CatalogueChange[];
	/** Memory of all renderers after it. */
	memoryMiB: number;
}

/** How long it took to compute the figures of all indicators for the first time, from the site's sample or a file. */
const computed = (page: Page, file: string | null): Promise<number> =>
	page
		.waitForFunction(
			(file) =>
				(performance.getEntriesByName('tidemark:catalogue') as PerformanceMeasure[]).find(
					({ detail }) => detail === file
				)?.duration,
			file,
			{ timeout: 600_000 }
		)
		.then((duration) => duration.jsonValue() as Promise<number>);

/** The longest task since a moment; runs in the page. */
const longestTask = (since: number) =>
	new Promise<number>((done) => {
		const found = (entries: PerformanceEntry[]) =>
			done(Math.max(0, ...entries.filter((one) => one.startTime >= since).map((one) => one.duration)));
		new PerformanceObserver((list) => found(list.getEntries())).observe({ type: 'longtask', buffered: true });
		setTimeout(() => found([]), 500);
	});

/** Opens the catalogue in a fresh profile, then a records file if there is one, and changes its filters. */
export async function visitCatalogue(
	site: string,
	{ records, changes }: { records?: string | undefined; changes: number }
): Promise<CatalogueVisit> {
	const browser = await chromium.launch(findChrome());
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		// The TypeScript runner wraps every function in this; the page needs it too.
		await page.addInitScript('globalThis.__name = (named) => named');
		await page.goto(`${site}workspace/indicator/`, { waitUntil: 'load' });
		let prepared = await computed(page, null);
		let since = 0;
		if (records !== undefined) {
			since = await page.evaluate(() => performance.now());
			await page.setInputFiles('input[type=file]', records);
			prepared = await computed(page, basename(records));
		}
		await page.waitForTimeout(2000);
		const preparedBlocked = await page.evaluate(longestTask, since);
		await page.click('#whom summary');
		return {
			indicators: await page.locator('tbody tr').count(),
			prepared,
			preparedBlocked,
			changes: await page.evaluate(changeCatalogue, changes),
			memoryMiB: rendererMiB()
		};
	} finally {
		await browser.close();
	}
}
