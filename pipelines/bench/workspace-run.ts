import { chromium, type Page } from 'playwright-core';
import { findChrome } from '../tooling/chrome.ts';
import { changeSelection, type Change, type Operated } from './workspace-agent.ts';

/** One visit, in milliseconds. */
export interface Visit {
	/** From the click on the link to the first computed figure, and its parts. */
	firstFigure: number;
	download: number;
	start: number;
	attach: number;
	query: number;
	/** From choosing a records file to the first figure computed from it; null without a file. */
	fileOpened: number | null;
	changes: Change[];
}

export interface Visiting {
	site: string;
	operated: Operated;
	/** A records file to open through the page's own file field. */
	records?: string | undefined;
}

const measured = (page: Page, name: string): Promise<number> =>
	page.evaluate((name) => performance.getEntriesByName(name)[0]?.duration ?? NaN, `tidemark:${name}`);

const figures = (page: Page, since: number): Promise<number> =>
	page
		.waitForFunction(
			(since) =>
				performance.getEntriesByName('tidemark:figure').find((mark) => mark.startTime > since)?.startTime,
			since,
			{ timeout: 120_000 }
		)
		.then((mark) => mark.jsonValue() as Promise<number>);

/** When records were attached for the `count`th time. */
const attached = (page: Page, count: number): Promise<number> =>
	page
		.waitForFunction(
			(count) => {
				const entry = performance.getEntriesByName('tidemark:attach')[count - 1];
				return entry && entry.startTime + entry.duration;
			},
			count,
			{ timeout: 120_000 }
		)
		.then((end) => end.jsonValue() as Promise<number>);

/** A first visit in a fresh profile: from the report to the workspace, then to the canvas of linked views and its selections. */
export async function visit({ site, operated, records }: Visiting): Promise<Visit> {
	const browser = await chromium.launch(findChrome());
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		// The TypeScript runner wraps every function in this; the page needs it too.
		await page.addInitScript('globalThis.__name = (named) => named');
		await page.goto(site, { waitUntil: 'load' });
		const clicked = await page.evaluate(
			() =>
				new Promise<number>((done) => {
					document.addEventListener('click', () => done(performance.timeOrigin + performance.now()), {
						once: true
					});
					document.querySelector<HTMLAnchorElement>('header a[href*="workspace"]')!.click();
				})
		);
		await page.waitForURL('**/workspace/');
		const first = await figures(page, 0);
		const origin = await page.evaluate(() => performance.timeOrigin);
		const parts = {
			download: await measured(page, 'download'),
			start: await measured(page, 'start'),
			attach: await measured(page, 'attach'),
			query: await measured(page, 'query')
		};
		let fileOpened: number | null = null;
		if (records !== undefined) {
			const chosen = await page.evaluate(() => performance.now());
			await page.setInputFiles('input[type=file]', records);
			fileOpened = (await figures(page, await attached(page, 2))) - chosen;
		}
		await page.click('nav a[href$="/compare/"]');
		await page.waitForSelector('.compare [data-live="true"]');
		await page.waitForTimeout(2000);
		const changes = await page.evaluate(changeSelection, operated);
		return { firstFigure: origin + first - clicked, ...parts, fileOpened, changes };
	} finally {
		await browser.close();
	}
}
