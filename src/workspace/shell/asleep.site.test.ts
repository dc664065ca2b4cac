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
