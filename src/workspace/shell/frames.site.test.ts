import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { visits } from '#workspace/fixtures/visit.ts';

const { site, blank } = visits();

/** Another site, which frames whatever its address names after `?`. */
let other: Server;
let stranger: string;
beforeAll(async () => {
	other = createServer(({ url }, response) => {
		response.setHeader('Content-Type', 'text/html');
		response.end(
			`<iframe width="1000" height="700" src="${decodeURIComponent(url!.split('?')[1] ?? '')}"></iframe>`
		);
	});
	await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
	stranger = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
});
afterAll(() => other.close());

async function framed(page: Page, path: string) {
	await page.goto(`${stranger}?${encodeURIComponent(site + path)}`);
	return page.frameLocator('iframe');
}

/** As a host that sends no headers of ours. */
const withoutHeaders = (page: Page) =>
	page.route(`${site}**`, async (route) => {
		// What a page still asks for when its test has ended is not answered.
		const response = await route.fetch().catch(() => null);
		if (!response) return;
		const headers = Object.entries(response.headers());
		const kept = headers.filter(([name]) => /^content-(type|encoding|length)$/.test(name));
		return route.fulfill({ response, headers: Object.fromEntries(kept) }).catch(() => undefined);
	});

it.each(['', 'workspace/', 'workspace/records/', 'da/workspace/records/', 'verify/', 'editions/2021-07/'])(
	'/%s is not framed by another site, as the headers say',
	async (path) => {
		const page = await blank();
		const refused = page.waitForEvent('console', (message) => /frame/i.test(message.text()));
		const frame = await framed(page, path);
		expect((await refused).text()).toMatch(/X-Frame-Options|frame-ancestors/);
		expect(await frame.locator('h1').count()).toBe(0);
	}
);

it('a chart for other sites is framed by them', async () => {
	const page = await blank();
	await page.goto(`${site}editions/2021-07/course-completion-rate/`);
	const [chart] = /embed\/[\w-]+\//.exec(await page.content())!;
	const frame = await framed(page, `editions/2021-07/${chart}`);
	await frame.locator('svg').first().waitFor({ state: 'attached' });
});

it.each([
	['workspace/records/', 'opens only by itself'],
	['da/workspace/records/', 'kun for sig selv']
])(
	'/%s does nothing in a frame of another site where a host sends no headers, and says so',
	async (path, sentence) => {
		const page = await blank();
		await withoutHeaders(page);
		const frame = await framed(page, path);
		await frame.getByText(sentence).waitFor();
		expect(await frame.getByRole('button').count()).toBe(0);
		expect(await frame.locator('main a').count()).toBe(1);
		const [tab] = await Promise.all([page.waitForEvent('popup'), frame.locator('main a').click()]);
		await tab.locator('h1').waitFor();
		expect(tab.url()).toBe(site + path);
	}
);

it('the workspace works in a frame of its own site', async () => {
	const page = await blank();
	await withoutHeaders(page);
	const body = '<iframe src="workspace/"></iframe>';
	await page.route(`${site}frame.html`, (route) => route.fulfill({ contentType: 'text/html', body }));
	await page.goto(`${site}frame.html`);
	await page.frameLocator('iframe').locator('[data-phase="ready"], [data-live="true"]').waitFor();
});
