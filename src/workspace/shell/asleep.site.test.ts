import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ready, visits } from '#workspace/fixtures/visit.ts';

const { site, blank } = visits();

const sentence = (page: Page) => page.getByText('This page has not started');

/** The sentence comes, after a while that is not waited for: the animation that hides it is moved on to its end. */
async function sentenceInTime(page: Page): Promise<void> {
	expect(await sentence(page).isVisible()).toBe(false);
	const hiddenFor = await sentence(page).evaluate((one) => {
		const [hiding] = one.getAnimations();
		const { endTime } = hiding!.effect!.getComputedTiming();
		hiding!.currentTime = Number(endTime) - 100;
		return endTime;
	});
	expect(hiddenFor).toBe(12_000);
	await sentence(page).waitFor();
}

describe('the workspace says that it has not started', () => {
	it.each(['', 'import/', 'query/'])(
		'where workspace/%s is opened as a file, where browsers load no scripts',
		async (path) => {
			const page = await blank();
			await page.goto(pathToFileURL(resolve(`build/workspace/${path}index.html`)).href);
			await sentenceInTime(page);
		}
	);

	it.each(['no-preference', 'reduce'] as const)(
		'where scripts are not allowed, after a while, motion: %s',
		async (reducedMotion) => {
			const page = await blank({ javaScriptEnabled: false, reducedMotion });
			await page.goto(`${site}workspace/records/`);
			await sentenceInTime(page);
		}
	);

	it('and nowhere else', async () => {
		const page = await blank();
		await page.goto(`${site}workspace/import/`);
		await page.locator('[data-awake="true"]').waitFor();
		expect(await sentence(page).count()).toBe(0);
		await page.goto(`${site}workspace/`);
		await ready(page);
		expect(await sentence(page).count()).toBe(0);
	});
});

describe('a part of the program that does not arrive at the start', () => {
	/** Parts that do not arrive the first so many times; the answer counts how often they were asked for. */
	async function visitWithout(parts: string, times: number) {
		const page = await blank();
		let asked = 0;
		await page.route(parts, (route) => (++asked <= times ? route.abort() : route.continue()));
		await page.goto(`${site}workspace/`);
		return { page, asked: () => asked };
	}

	it.each([
		['what starts the pages', '**/entry/start.*.js'],
		['a page', '**/nodes/0.*.js']
	])('is asked for once more: %s', async (_, parts) => {
		const { page, asked } = await visitWithout(parts, 1);
		await ready(page);
		expect(asked()).toBe(2);
	});

	it('is not asked for a third time, and the sentence stays', async () => {
		const { page, asked } = await visitWithout('**/entry/start.*.js', Infinity);
		await expect.poll(asked).toBe(2);
		await page.waitForLoadState('networkidle');
		await sentenceInTime(page);
		expect(asked()).toBe(2);
	});

	it('is asked for once more on the way to another page, which is loaded whole', async () => {
		const page = await blank();
		await page.goto(`${site}workspace/`);
		await ready(page);
		let asked = 0;
		await page.route('**/_app/immutable/**/*.js', (route) =>
			++asked === 1 ? route.abort() : route.continue()
		);
		await page.getByRole('link', { name: 'Import a file' }).first().click();
		await page.locator('#import-country').waitFor();
		expect(asked).toBeGreaterThan(1);
	});
});
