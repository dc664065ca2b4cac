import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, inject, it } from 'vitest';
import { sharedBrowser } from './fixtures/browser.ts';

const site = inject('site');
let browser: Browser;

beforeAll(async () => {
	browser = await sharedBrowser();
});

interface Seen {
	page: Page;
	strangers: string[];
	complaints: string[];
	violations: () => Promise<string[]>;
}

/** A page that records its requests to other hosts, its console messages, and what its policy blocked. */
async function open(path: string): Promise<Seen> {
	const page = await browser.newPage({ locale: 'en-GB', timezoneId: 'UTC' });
	const strangers: string[] = [];
	const complaints: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(site) && !/^(data|blob):/.test(request.url()))
			strangers.push(request.url());
	});
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	await page.addInitScript(() => {
		const stopped: string[] = [];
		Object.assign(window, { stopped });
		document.addEventListener('securitypolicyviolation', (event) => {
			stopped.push(`${event.violatedDirective} ${event.blockedURI}`);
		});
	});
	await page.goto(site + path, { waitUntil: 'networkidle' });
	// The engine of the workspace must have started under the policy, not only have been requested.
	await page.locator('progress').waitFor({ state: 'detached' });
	expect(await page.locator('[data-phase=failed]').count()).toBe(0);
	const violations = () => page.evaluate(() => (window as unknown as { stopped: string[] }).stopped);
	return { page, strangers, complaints, violations };
}

it.each(['', 'da/', 'sv/', 'fi/', 'nb/', 'workspace/', 'da/workspace/'])(
	'/%s asks nothing of other hosts, breaks no policy and says nothing in the console',
	async (path) => {
		const { page, strangers, complaints, violations } = await open(path);
		expect({ strangers, complaints, violations: await violations() }).toEqual({
			strangers: [],
			complaints: [],
			violations: []
		});
		await page.close();
	}
);

it.each(['', 'workspace/'])(
	'the policy of /%s stops foreign scripts, inline scripts and images from elsewhere',
	async (path) => {
		const { page, violations } = await open(path);
		await page.evaluate(() => {
			const inline = Object.assign(document.createElement('script'), {
				textContent: 'window.intruder = true'
			});
			const foreign = Object.assign(document.createElement('script'), { src: 'http://localhost:9/a.js' });
			const image = Object.assign(document.createElement('img'), { src: 'http://localhost:9/a.png' });
			document.body.append(inline, foreign, image);
		});
		await expect
			.poll(violations)
			.toEqual(
				expect.arrayContaining([
					'script-src-elem inline',
					'script-src-elem http://localhost:9/a.js',
					'img-src http://localhost:9/a.png'
				])
			);
		expect(await page.evaluate(() => 'intruder' in window)).toBe(false);
		await page.close();
	}
);
