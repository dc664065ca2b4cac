import { expect, it } from 'vitest';
import { live, visits } from '#workspace/fixtures/visit.ts';

const { blank, open, site } = visits();

it.each(['', 'da/'])(
	'asks at once for the scripts of its first figures, in language "%s"',
	async (language) => {
		const page = await blank();
		const scripts: string[] = [];
		page.on('request', (request) => {
			if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
		});
		await page.goto(`${site}${language}workspace/compare/`);
		await live(page);
		const before = [...scripts];
		const known = await page
			.locator('link[rel=modulepreload]')
			.evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname));
		expect(known.length).toBeGreaterThan(10);
		expect(known.length).toBeLessThan(45);
		// The page for errors, the copy on this device with its words, and what makes further choices quick: no figure waits for them.
		expect(before.filter((path) => !known.includes(path)).length).toBeLessThanOrEqual(4);
	}
);

it('brings a deleted view back by the keys of undo, and leaves the canvas as it is', async () => {
	const page = await open('workspace/compare/');
	await live(page);
	await page.locator('#who-gender-0').click();
	await page.getByText('Saved views').click();
	await page.fill('#view-name', 'Women');
	await page.getByRole('button', { name: 'Save this view' }).click();
	const view = page.getByRole('button', { name: 'Women', exact: true });
	await page.getByRole('button', { name: /Women/ }).and(page.getByText('×')).click();
	await expect.poll(() => view.count()).toBe(0);
	await page.keyboard.press('Control+z');
	await expect.poll(() => view.count()).toBe(1);
	expect(await page.locator('#who-gender-0').getAttribute('aria-selected')).toBe('true');
	await page.locator('#who-gender').focus();
	await page.keyboard.press('Control+z');
	await expect.poll(() => page.locator('#who-gender-0').getAttribute('aria-selected')).toBe('false');
});

it('has all of Who in view on a screen of 1440 by 900', async () => {
	const page = await open('workspace/compare/', { viewport: { width: 1440, height: 900 } });
	await live(page);
	const room = await page
		.locator('.who')
		.evaluate(({ clientHeight, scrollHeight }) => ({ clientHeight, scrollHeight }));
	expect(room.scrollHeight).toBe(room.clientHeight);
});

it('keeps no room below a figure of one row', async () => {
	const page = await open('workspace/compare/?v=2&shown=course-completion-rate&a.country=DK');
	await live(page);
	const drawing = page.locator('.figures [data-chart]');
	await expect.poll(() => drawing.locator('.label').count()).toBe(1);
	const [outer, inner] = await drawing.evaluate((one) => [
		one.clientHeight,
		one.firstElementChild!.clientHeight
	]);
	expect(outer).toBe(inner);
});
