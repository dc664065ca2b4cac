import { chromium, type Page } from 'playwright-core';
import { findChrome } from '../tooling/chrome.ts';
import { rendererMiB } from './renderer-memory.ts';

/** One visit to the page of the network, in milliseconds and MiB. */
export interface NetworkVisit {
	/** From opening the records until the picture is there. */
	picture: number;
	/** From a change of the month until the frame that shows it, for each month. */
	months: number[];
	/** From asking for the measures that need every tie until they are there; only where a network is too large to be drawn. */
	measures: number | null;
	/** From asking for the people around one until they are drawn. */
	near: number | null;
	memory: number;
}

/** Moves to each month in turn and waits for the frame that shows it. */
async function months(): Promise<number[]> {
	const slider = document.querySelector<HTMLInputElement>('.months input')!;
	const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
	const times: number[] = [];
	for (let month = Number(slider.max); month >= 0; month--) {
		await frame();
		const start = performance.now();
		slider.value = String(month);
		slider.dispatchEvent(new Event('input', { bubbles: true }));
		await Promise.resolve();
		// What a frame costs, without the wait for the next one.
		document.body.getBoundingClientRect();
		times.push(performance.now() - start);
	}
	return times;
}

const clock = (page: Page) => page.evaluate(() => performance.now());
const minutes = 10 * 60_000;

/** Opens the page, and a records file in it unless it is to show the sample. */
export async function networkVisit(
	site: string,
	records: string | null,
	person: string
): Promise<NetworkVisit> {
	const browser = await chromium.launch(findChrome());
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		// The TypeScript runner wraps every function in this; the page needs it too.
		await page.addInitScript('globalThis.__name = (named) => named');
		await page.goto(`${site}workspace/network/`);
		await page.waitForSelector('[data-ready="true"]', { timeout: minutes });
		let start = records === null ? 0 : await clock(page);
		if (records !== null) {
			await page.setInputFiles('input[type=file]', records);
			await page.waitForSelector('[data-phase="ready"]', { state: 'attached', timeout: minutes });
			await page.waitForSelector('[data-large], [data-drawn="file"] [data-ready="true"]', {
				timeout: minutes
			});
		}
		const picture = (await clock(page)) - start;
		const large = (await page.locator('[data-large]').count()) > 0;
		let [measures, near]: [number | null, number | null] = [null, null];
		if (large) {
			start = await clock(page);
			await page.locator('[data-large] .beside button').click();
			await page.waitForSelector('[data-measured="true"]', { timeout: minutes });
			measures = (await clock(page)) - start;
			start = await clock(page);
			await page.fill('#near-person', person);
			await page.keyboard.press('Enter');
			await page.waitForSelector('[data-near="true"]', { timeout: minutes });
			near = (await clock(page)) - start;
		}
		const memory = rendererMiB();
		return { picture, months: await page.evaluate(months), measures, near, memory };
	} finally {
		await browser.close();
	}
}
