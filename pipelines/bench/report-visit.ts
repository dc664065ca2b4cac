import { chromium, type Page } from 'playwright-core';
import { findChrome } from '../tooling/chrome.ts';

/** One visit to the page of the final report, in milliseconds; the page has a processor of a quarter of the speed. */
export interface ReportVisit {
	charts: number;
	/** From asking for the page until the whole report is seen. */
	preview: number;
	/** From a letter typed until the preview has it. */
	typed: number;
	/** The longest that the page could not react meanwhile: while it opened, while a text was typed, while a file was made. */
	longest: { opening: number; typing: number; making: number };
	/**
	 * From a press of the button until the file is there, at full speed: browsers slow down a page, and no worker. `cpu` is the time that all
	 * processes of the browser worked, in seconds, and `fourfold` what it takes where one processor of a quarter of the speed does all of it.
	 * `docx at once` is the first Word file, asked for as soon as the report is seen, before anything of it was prepared.
	 */
	made: Record<string, Made>;
	/** How long the page takes to say that it has cancelled. */
	cancelled: number;
}

interface Made {
	seconds: number;
	cpu: number;
	fourfold: number;
}

const minutes = 10 * 60_000;
const clock = (page: Page) => page.evaluate(() => performance.now());
const files = { docx: 'Word file', html: 'HTML page', md: 'Markdown file' };

/** The longest task of the page since this was asked last. */
const longest = (page: Page) =>
	page.evaluate(async () => {
		await new Promise((done) => setTimeout(done, 300));
		const all = (globalThis as unknown as { longTasks: number[] }).longTasks;
		return Math.round(Math.max(0, ...all.splice(0)));
	});

export async function reportVisit(site: string): Promise<ReportVisit> {
	const browser = await chromium.launch(findChrome());
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		page.setDefaultTimeout(minutes);
		// The TypeScript runner wraps every function in this; the page needs it too.
		await page.addInitScript('globalThis.__name = (named) => named');
		await page.addInitScript(() => {
			const all: number[] = ((globalThis as unknown as { longTasks: number[] }).longTasks = []);
			new PerformanceObserver((list) => {
				for (const { duration } of list.getEntries()) all.push(duration);
			}).observe({ type: 'longtask', buffered: true });
		});
		const devtools = await page.context().newCDPSession(page);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		await page.goto(`${site}workspace/report/`);
		const report = page.frameLocator('iframe');
		await report.locator('#annex').waitFor({ state: 'attached' });
		const preview = await clock(page);
		const opening = await longest(page);
		const charts = await report.locator('figure').count();

		await page.locator('#report-area').fill('Written');
		const begun = await clock(page);
		await page.locator('#report-area').pressSequentially(' by {{course-completion-rate}} of us');
		await report.locator('#summary ~ p').first().getByText('of us').waitFor();
		const typed = (await clock(page)) - begun;
		const typing = await longest(page);

		const buttons = await Promise.all(Object.values(files).map((name) => buttonOf(page, name)));
		await longest(page);
		for (const button of buttons) await save(page, button);
		const making = await longest(page);
		await page.locator('#report-area').fill('Another text');
		await page.getByRole('button', { name: files.docx }).click();
		const cancelling = await clock(page);
		await page.locator('[data-made="working"] button').click();
		await page.locator('[data-made="cancelled"]').waitFor();
		const cancelled = (await clock(page)) - cancelling;
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
		const made = await fullSpeed(page, site);
		return {
			charts,
			preview: Math.round(preview),
			typed: Math.round(typed),
			longest: { opening, typing, making },
			made,
			cancelled: Math.round(cancelled)
		};
	} finally {
		await browser.close();
	}
}

/** A button, found once: to look for it is work for the page too. */
const buttonOf = (page: Page, name: string) => page.getByRole('button', { name }).elementHandle();
type Button = Awaited<ReturnType<typeof buttonOf>>;

const save = (page: Page, button: Button) =>
	Promise.all([
		page.waitForEvent('download'),
		button.evaluate((element) => (element as unknown as { click: () => void }).click())
	]);

/** What each file takes on a page that is opened anew. */
async function fullSpeed(page: Page, site: string): Promise<ReportVisit['made']> {
	const processes = await page.context().browser()!.newBrowserCDPSession();
	const worked = async () => {
		const { processInfo } = await processes.send('SystemInfo.getProcessInfo');
		return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
	};
	const timed = async (name: string): Promise<Made> => {
		const button = await buttonOf(page, name);
		const [start, before] = [await clock(page), await worked()];
		await save(page, button);
		const [seconds, cpu] = [((await clock(page)) - start) / 1000, (await worked()) - before];
		return { seconds: rounded(seconds), cpu: rounded(cpu), fourfold: rounded(4 * cpu) };
	};
	await page.goto(`${site}workspace/report/`);
	await page.frameLocator('iframe').locator('#annex').waitFor({ state: 'attached' });
	const made: ReportVisit['made'] = { 'docx at once': await timed(files.docx) };
	await page.locator('#report-area').fill('Written at full speed');
	// The text rests, and the report is prepared.
	await page.waitForTimeout(6000);
	for (const [ending, name] of Object.entries(files)) made[ending] = await timed(name);
	return made;
}

const rounded = (seconds: number) => Math.round(10 * seconds) / 10;
