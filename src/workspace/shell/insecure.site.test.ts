import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { findChrome } from '#pipelines/tooling/chrome.ts';

// An office that serves the site by a name in its own network, without a certificate: `localhost` alone counts as secure without one.
const office = inject('site').replace('127.0.0.1', 'office.example');
let browser: Browser;
beforeAll(async () => {
	const found = findChrome();
	const args = [...found.args, '--host-resolver-rules=MAP office.example 127.0.0.1'];
	browser = await chromium.launch({ ...found, args });
});
afterAll(() => browser.close());

it('on a connection that is not secure an import says so at its first step, and what to do', async () => {
	const page = await browser.newPage();
	await page.goto(`${office}workspace/import/`);
	await page.locator('[data-notice="insecure"]').waitFor();
	expect(await page.locator('[data-notice]').innerText()).toMatch(/https:\/\/.*localhost/s);
});

it('and what needs no secure connection works as anywhere', async () => {
	const page = await browser.newPage();
	await page.goto(`${office}workspace/`);
	await page.waitForSelector('[data-phase="ready"], [data-live="true"]');
	expect(await page.locator('[data-notice]').count()).toBe(0);
});
