import { chromium, type Page } from 'playwright-core';
import { findChrome } from '../tooling/chrome.ts';
import { rendererMiB } from './renderer-memory.ts';
import { changeSelection, type Change, type Operated } from './compare-agent.ts';

/** One visit, in milliseconds. */
export interface Visit {
	/** From asking for the page to the frame in which every view shows the first choice. */
	firstFilter: number;
	/** Meanwhile: how much longer than 50 ms the page was not able to react, added up. */
	blocked: number;
	/** From choosing a records file until it answers; null without a file. */
	fileOpened: number | null;
	/** From choosing a records file until every view shows it; null without a file. */
	filePictured: number | null;
	/** From choosing a records file until a further selection is counted in the page; null without a file. */
	fileNear: number | null;
	/** Memory of the page at the end, in MiB. */
	memory: number;
	changes: Change[];
}

export interface Visiting {
	site: string;
	operated: Operated;
	/** A records file to open through the page's own file field. */
	records?: string | undefined;
	/** On a line of 1.6 Mbit/s and 150 ms, with a processor of a quarter of the speed. */
	slow?: boolean;
}

async function slowDown(page: Page): Promise<void> {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Network.enable');
	await devtools.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 150,
		downloadThroughput: 1.6e6 / 8,
		uploadThroughput: 0.75e6 / 8
	});
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Chooses the first value as soon as the page answers; when it had answered, and for how long it was blocked until then. */
async function firstFilter(): Promise<{ at: number; blocked: number }> {
	const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));
	let blocked = 0;
	const observer = new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) blocked += Math.max(0, duration - 50);
	});
	observer.observe({ type: 'longtask', buffered: true });
	const isAlive = () => document.querySelector('.compare [data-live="true"]');
	while (!isAlive()) await rest(5);
	const answers = () => performance.getEntriesByName('tidemark:canvas');
	const before = answers().length;
	document.querySelector<HTMLElement>('#who-gender [role=option]')!.click();
	while (answers().length === before) await rest(5);
	const last = answers().at(-1)!;
	await rest(100);
	observer.disconnect();
	return { at: last.startTime + last.duration, blocked };
}

/** In milliseconds from choosing the file. */
interface Opened {
	answers: number;
	pictured: number;
	near: number;
}

/** Opens a records file through the page's own file field; when it answers, is on screen, and is counted in the page. */
async function openFile(page: Page, records: string): Promise<Opened> {
	const now = () => page.evaluate(() => performance.now());
	// Everybody is shown again, so that the number of participants tells whose records are on screen.
	await page.locator('#who-gender [role=option]').first().click();
	const said = page.locator('[data-selection]');
	await page.waitForFunction(() =>
		/^\D*\d+ \D*$/.test(document.querySelector('[data-selection]')!.textContent)
	);
	const before = await said.textContent();
	const chosen = await now();
	await page.setInputFiles('input[type=file]', records);
	await page.waitForSelector('[data-phase="ready"]', { timeout: 600_000 });
	const answers = (await now()) - chosen;
	await page.waitForFunction(
		(text) => document.querySelector('[data-selection]')!.textContent !== text,
		before,
		{ timeout: 600_000 }
	);
	const shown = await now();
	await page.waitForFunction(
		(after) => performance.getEntriesByName('tidemark:near').some(({ startTime }) => startTime > after),
		chosen + answers - 50,
		{ timeout: 600_000 }
	);
	return { answers, pictured: shown - chosen, near: (await now()) - chosen };
}

/** A first visit in a fresh profile to the canvas of linked views, and its selections. */
export async function visit({ site, operated, records, slow = false }: Visiting): Promise<Visit> {
	const browser = await chromium.launch(findChrome());
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		// The TypeScript runner wraps every function in this; the page needs it too.
		await page.addInitScript('globalThis.__name = (named) => named');
		if (slow) await slowDown(page);
		await page.goto(`${site}workspace/compare/`, { waitUntil: 'commit' });
		await page.waitForSelector('.compare', { state: 'attached', timeout: 120_000 });
		const first = await page.evaluate(firstFilter);
		const opened = records === undefined ? null : await openFile(page, records);
		await page.waitForTimeout(2000);
		const changes = await page.evaluate(changeSelection, operated);
		return {
			firstFilter: first.at,
			blocked: first.blocked,
			fileOpened: opened && opened.answers,
			filePictured: opened && opened.pictured,
			fileNear: opened && opened.near,
			memory: rendererMiB(),
			changes
		};
	} finally {
		await browser.close();
	}
}
