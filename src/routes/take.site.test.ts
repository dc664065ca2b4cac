import { unzipSync } from 'fflate';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { unzipEdition } from '#edition/unzip-edition.ts';
import { verifyAll } from '#edition/verify-all.ts';
import { siteEditions } from './editions.server.ts';
import { sharedBrowser } from './fixtures/browser.ts';

const site = inject('site');
const [latest] = siteEditions() as [ReturnType<typeof siteEditions>[number]];
const figure = `editions/${latest.head.name}/course-completion-rate/`;
let browser: Browser;
let pasted = '';
let elsewhere: Server;
let other = '';

beforeAll(async () => {
	browser = await sharedBrowser();
	elsewhere = createServer((request, response) => {
		const policy = request.url === '/strict' ? { 'content-security-policy': "script-src 'none'" } : {};
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...policy });
		response.end(`<!doctype html><title>Elsewhere</title><body style="margin:0;width:720px">${pasted}`);
	});
	await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done));
	other = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
});
afterAll(() => void elsewhere.close());

const bytesAt = async (address: string) => new Uint8Array(await (await fetch(address)).arrayBuffer());

it('copies the citation and the frame by keyboard, says so, and shows no button without script', async () => {
	const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
	const page = await context.newPage();
	await page.goto(site + figure);
	expect(await page.locator('script:not([type])').count()).toBe(1);
	const cite = page.locator('#cite-text');
	const copying = page.locator('#cite-text + .copying');
	await copying.locator('button').focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => copying.locator('[role=status]').textContent()).toBe('Copied');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(await cite.textContent());
	expect(copied.endsWith(`. ${site}${figure}`)).toBe(true);
	pasted = (await page.locator('pre[id^=embed-]').first().textContent())!;
	await context.close();
	const without = await browser.newContext({ javaScriptEnabled: false });
	const plain = await without.newPage();
	await plain.goto(site + figure);
	expect(await plain.locator('#take button').count()).toBe(0);
	expect(await plain.locator('#cite-text').textContent()).toMatch(
		/Fingerprint [\da-f ]+\. The programme states no address of its site\.$/
	);
	const [code] = await plain.locator('pre[id^=embed-]').all();
	expect(await code!.textContent()).toContain('https://…/');
	expect(await plain.locator('[id^=embed-][id$=-address]').count()).toBeGreaterThan(0);
	for (const part of ['cite', 'embed', 'download'])
		expect(await plain.locator(`h1 ~ nav a[href="#${part}"]`).count()).toBe(1);
	await without.close();
});

it('is framed by a page of another origin as it was pasted: with the height of its content, or in fixed proportions', async () => {
	const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
	const height = () => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
	await page.goto(other);
	const inside = page.frameLocator('iframe');
	await inside.locator('svg.drawing:visible').waitFor();
	const content = () =>
		inside.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
	await expect.poll(async () => (await height()) - (await content())).toBe(0);
	await inside.locator('summary').click();
	await expect.poll(async () => (await height()) - (await content())).toBe(0);
	await page.goto(`${other}strict`);
	await inside.locator('svg.drawing:visible').waitFor();
	const fixed = await height();
	expect(fixed).toBeGreaterThanOrEqual(await content());
	await inside.locator('summary').click();
	expect(await height()).toBe(fixed);
	await page.close();
});

it('gives the edition as a zip that is verified, and as tables and workbooks that open', async () => {
	const page = await browser.newPage();
	await page.goto(`${site}editions/${latest.head.name}/files/`);
	const hrefs = await page
		.locator('#download ~ ul a[download]')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	await page.close();
	const at = (ending: string) => hrefs.find((href) => href.endsWith(ending))!;
	const files = await unzipEdition('edition.zip', await bytesAt(at('.zip')));
	expect(files.size).toBe(latest.manifest.files.length + 2);
	const { editions, outside } = verifyAll(files);
	expect(outside).toEqual([]);
	expect(editions.map(({ signer, findings }) => [signer, findings])).toEqual([['everybody', []]]);
	expect(Object.keys(unzipSync(await bytesAt(at('.xlsx'))))).toContain('xl/worksheets/sheet3.xml');
	const nordic = await bytesAt(at('semicolon.csv'));
	expect([...nordic.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	expect(new TextDecoder().decode(nordic).split('\r\n')[0]!.split(';')).toContain('denominator');
});
