import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { live, visits } from '#workspace/fixtures/visit.ts';

const { site, blank } = visits();

/** How many figures of the catalogue are there, engine or not. */
const prepared = (page: Page) => page.locator('td.figure strong').count();

/** A page whose figures have to wait for the engine. */
async function cubeless(): Promise<Page> {
	const page = await blank();
	await page.route('**/cube.json', (route) => route.fulfill({ status: 404, body: 'nothing' }));
	return page;
}

describe('an engine that fails', () => {
	it.each([
		['does not arrive', '**/*.wasm', 404, 'engine-download'],
		['arrives without its records', '**/records.duckdb.gz', 404, 'records-download'],
		['is another page', '**/*.wasm', 200, 'engine-damaged'],
		['arrives without its worker', '**/workers/duckdb.worker*', 404, 'engine-download'],
		['arrives without the script of its worker', '**/duckdb-browser-eh.worker*', 404, 'engine-download']
	])('because it %s leaves the prepared figures and says what to do', async (_, pattern, status, kind) => {
		const page = await cubeless();
		await page.route(pattern, (route) => route.fulfill({ status, body: 'nothing' }));
		await page.goto(`${site}workspace/indicator/`);
		await page.waitForSelector(`[data-fault="${kind}"]`);
		expect(await prepared(page)).toBeGreaterThan(15);
		await page.getByText('stay as they are').waitFor();
		await page.unroute(pattern);
		await page.getByRole('button', { name: 'Try again' }).click();
		await live(page);
	});

	it('because it was cut off on its way is fetched once more, past what the browser has kept', async () => {
		const page = await cubeless();
		let asked = 0;
		await page.addInitScript(() => {
			const ways: unknown[] = [];
			const asked = window.fetch.bind(window);
			window.fetch = (address, how) => {
				if (typeof address === 'string' && address.endsWith('.wasm')) ways.push(how?.cache);
				return asked(address, how);
			};
			Object.assign(window, { ways });
		});
		await page.route('**/*.wasm', async (route) => {
			if (++asked > 1) return route.continue();
			const response = await route.fetch();
			return route.fulfill({ response, body: (await response.body()).subarray(0, 1_000_000) });
		});
		await page.goto(`${site}workspace/indicator/`);
		await live(page);
		expect(await page.evaluate('ways')).toEqual(['default', 'reload']);
	});

	it('because nothing of it ever comes is given up, and can be tried again', async () => {
		const page = await cubeless();
		await page.clock.install();
		const asked = page.waitForRequest('**/*.wasm');
		await page.route('**/*.wasm', () => undefined);
		await page.goto(`${site}workspace/indicator/`);
		await asked;
		await page.clock.fastForward(30_000);
		// Records that are still on their way have not come in time either, and may be the ones told of.
		await page.waitForSelector('[data-fault$="-download"]');
		expect(await page.locator('[data-fault] code').textContent()).toContain('nothing came in time');
		await page.unroute('**/*.wasm');
		await page.getByRole('button', { name: 'Try again' }).click();
		await live(page);
	});

	it('because the browser has no WebAssembly says so', async () => {
		const page = await cubeless();
		await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
		await page.goto(`${site}workspace/indicator/`);
		await page.waitForSelector('[data-fault="unsupported"]');
		await page.getByText('This browser cannot run the calculation engine').waitFor();
		expect(await prepared(page)).toBeGreaterThan(15);
	});

	it('leaves nothing to publish, and says so', async () => {
		const page = await blank();
		await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
		await page.goto(`${site}workspace/publish/`);
		await page.waitForSelector('[data-fault="unsupported"]');
		await page.getByText('No records are open, so nothing can be published').waitFor();
		expect(await page.locator('#edition-name').count()).toBe(0);
	});

	it('can be cancelled while it loads, and loaded later', async () => {
		const page = await cubeless();
		await page.route('**/*.wasm', () => undefined);
		await page.goto(`${site}workspace/indicator/`);
		await page.getByRole('button', { name: 'Cancel' }).click();
		await page.getByText('Loading was cancelled').waitFor();
		expect(await prepared(page)).toBeGreaterThan(15);
		await page.unroute('**/*.wasm');
		await page.getByRole('button', { name: 'Load the engine' }).click();
		await live(page);
	});

	it('and a part that does not come when it is asked for is said to be missing', async () => {
		const page = await blank();
		await page.goto(`${site}workspace/compare/?indicator=attendance-rate`);
		await live(page);
		await page.route(/immutable/, (route) => route.abort());
		await page.getByRole('button', { name: 'Save these figures as CSV' }).click();
		await page.getByText('A part of this page did not arrive').waitFor();
	});

	it('is not needed for figures, as long as their cube is there', async () => {
		const page = await blank();
		await page.route(/wasm|records/, (route) => route.abort());
		await page.goto(`${site}workspace/compare/?indicator=attendance-rate&gender=woman`);
		await live(page);
		const before = await page.locator('[data-probe]').textContent();
		expect(before).toMatch(/^\d+ of \d+/);
		await page.getByRole('slider', { name: 'First month' }).press('PageUp');
		await expect.poll(() => page.locator('[data-probe]').textContent()).not.toBe(before);
		expect(await page.locator('[data-chart] svg').count()).toBe(1);
		expect(await page.locator('[data-fault]').count()).toBe(0);
	});

	it('answers in place of a cube that does not come', async () => {
		const page = await cubeless();
		await page.goto(`${site}workspace/compare/?indicator=attendance-rate&gender=woman`);
		await page.waitForSelector('[data-phase="ready"]');
		await expect.poll(() => page.locator('[data-probe]').textContent()).toMatch(/^\d+ of \d+/);
	});
});
