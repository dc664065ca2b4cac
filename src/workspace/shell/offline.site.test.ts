import { readFileSync, rmSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nextBuild } from '#pipelines/site/next-build.ts';
import { serve, type Served } from '#pipelines/site/serve.ts';
import { live, patience, ready } from '#workspace/fixtures/visit.ts';
import { sharedBrowser } from '../../routes/fixtures/browser.ts';
import { Coordinator } from '#workspace/import/fixtures/coordinator.ts';

let site: Served;
let context: BrowserContext;

const visit = async (path: string): Promise<Page> => {
	const page = await context.newPage();
	await page.goto(site.url + path);
	return page;
};

/** A device that has not been here before, and a host of the built site. */
async function begin(): Promise<void> {
	site = await serve('build', 0);
	const browser = await sharedBrowser();
	context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	context.setDefaultTimeout(patience);
}
async function end(): Promise<void> {
	await context.close();
	await site.close();
}

/** The device has the workspace, with the language of this page. */
const kept = (page: Page) => page.waitForSelector('[data-offline="kept"]', { state: 'attached' });

describe('with the network off', () => {
	beforeAll(async () => {
		await begin();
		await kept(await visit('workspace/'));
		// A second language of the same build is kept at once.
		await kept(await visit('sv/workspace/'));
		await site.close();
	});
	afterEach(() => Promise.all(context.pages().map((page) => page.close())));
	afterAll(end);

	it.each([
		'workspace/',
		'sv/workspace/',
		'workspace/compare/?by=gender',
		'workspace/indicator/?id=attendance-rate',
		'workspace/network/',
		'workspace/survey/',
		'workspace/quality/',
		'workspace/query/'
	])('/%s computes figures from rows', async (path) => {
		await ready(await visit(path));
	});

	it.each([
		['workspace', '/workspace/'],
		['workspace/compare?by=gender', '/workspace/compare/?by=gender']
	])('/%s, without the slash at the end of its address, opens as with it', async (path, whole) => {
		const page = await visit(path);
		await ready(page);
		const { pathname, search } = new URL(page.url());
		expect(pathname + search).toBe(whole);
	});

	it('leads from page to page', async () => {
		const page = await visit('workspace/');
		await ready(page);
		await page.getByRole('link', { name: 'Compare' }).first().click();
		await page.waitForURL('**/workspace/compare/**');
		await live(page);
	});

	it('imports a file to accepted records, and keeps nothing of it with the pages', async () => {
		const page = await visit('workspace/import/');
		const csv = [
			'Participant,Country,Gender,Enrolled on,Status',
			...['astrid', 'bo', 'carla'].map((name) => `${name}@canary.example,DK,Woman,2020-05-04,enrolled`)
		].join('\n');
		const file = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
		await new Coordinator(page).importAll('DK', [file]);
		const held = await page.evaluate(async () => {
			const all: [string, string][] = [];
			for (const name of await caches.keys()) {
				const cache = await caches.open(name);
				for (const request of await cache.keys())
					all.push([request.url, await (await cache.match(request))!.text()]);
			}
			return all;
		});
		expect(held.length).toBeGreaterThan(100);
		expect(held.filter(([, text]) => text.includes('canary.example'))).toEqual([]);
		const script = readFileSync('build/service-worker.js', 'utf8').split('\n')[0]!;
		const strangers = held.filter(([url]) => !script.includes(`"${new URL(url).pathname.slice(1)}"`));
		expect(strangers).toEqual([]);
	});

	it('works out an edition that follows on those published', async () => {
		const page = await visit('workspace/publish/');
		await page.waitForSelector('#edition-name');
		expect(await page.locator('[data-edition]').count()).toBe(2);
	});

	it('verifies an edition', async () => {
		const page = await visit('verify/');
		await page.locator('#zip').waitFor();
	});
});

describe('when a newer build is published', () => {
	let next: string;
	beforeAll(async () => {
		next = await nextBuild('build');
	});
	beforeEach(begin);
	afterEach(end);
	afterAll(() => rmSync(next, { recursive: true }));

	/** The next build takes the place of this one. */
	async function publish(): Promise<void> {
		const port = Number(new URL(site.url).port);
		await site.close();
		site = await serve(next, port);
	}
	const isNext = (page: Page) =>
		page.evaluate(() => document.documentElement.innerHTML.includes('_app/immutable/next/'));

	it('stays with its own build while it works, and takes the newer one when nobody works with the older', async () => {
		await kept(await visit('workspace/'));
		const page = await visit('workspace/');
		await kept(page);
		await publish();
		// It has not been here before, so its code is not loaded yet; the host does not have it any more.
		await page.getByRole('link', { name: 'Import a file' }).first().click();
		await page.locator('#import-country').waitFor();
		expect(await isNext(page)).toBe(false);

		const second = await visit('workspace/');
		expect(await isNext(second)).toBe(false);
		await second.waitForSelector('[data-offline="newer"]');
		await page.waitForSelector('[data-offline="newer"]');
		expect(await page.getByRole('button', { name: 'Use it now' }).count()).toBe(0);

		await second.getByRole('button', { name: 'Use it now' }).click();
		await second.getByText(/other windows? work/).waitFor();
		expect(await isNext(second)).toBe(false);
		for (const other of context.pages()) if (other !== second) await other.close();
		await second.getByRole('button', { name: 'Use it now' }).click();
		await second.waitForFunction(() => document.documentElement.innerHTML.includes('_app/immutable/next/'));
		await ready(second);
		await kept(second);
		const names = await second.evaluate(() => caches.keys());
		expect(names.filter((name) => name.startsWith('tidemark-precache'))).toHaveLength(1);
	});
});

describe('a device', () => {
	beforeEach(begin);
	afterEach(end);

	it('is not there on public pages', async () => {
		const page = await visit('');
		await page.waitForLoadState('networkidle');
		expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
			0
		);
	});
});
