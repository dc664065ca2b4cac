import { expect, it } from 'vitest';
import { live, visits } from '#workspace/fixtures/visit.ts';
import { axeFaults } from '../../fixtures/axe-faults.ts';

const { open } = visits();

it('shows published series of the chosen countries when somebody comes to them', async () => {
	const page = await open('workspace/compare/?v=2&a.country=SE,NO', { bypassCSP: true });
	await live(page);
	await page.locator('#context').scrollIntoViewIfNeeded();
	const titles = page.locator('#context .title');
	await titles.first().waitFor();
	expect(await titles.allInnerTexts()).toEqual([
		'Unemployment in 2024: 4.0 to 8.4 (% of the labour force aged 15 and over)',
		'Self-employment in 2023: 4.6 to 10.7 (% of all employed people)',
		'Intention to start a business in 2015: 4.8 to 8.4 (% of people asked)'
	]);
	const first = page.locator('[data-series="unemployment"]');
	expect(await first.innerText()).toContain('Licence: CC BY 4.0. Taken on 29 November 2026.');
	await first.locator('details summary').first().click();
	expect(await first.locator('thead th').allInnerTexts()).toEqual(['Year', 'Sweden', 'Norway']);
	expect(await page.locator('[data-phase="resting"]').count()).toBe(1);
	expect(await axeFaults(page)).toEqual([]);
});

it('is fetched after the figures, and drawn on paper although nobody came near', async () => {
	const page = await open('workspace/compare/');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname.split('/').at(-1)!));
	const answered = page.waitForResponse((response) => response.url().endsWith('/context.json'));
	await page.reload();
	await answered;
	expect(asked.indexOf('cube.json')).toBeGreaterThan(-1);
	expect(asked.indexOf('context.json')).toBeGreaterThan(asked.indexOf('cube.json'));
	expect(await page.locator('#context .title').count()).toBe(0);
	await page.waitForFunction(() => {
		dispatchEvent(new Event('beforeprint'));
		return document.querySelectorAll('#context figure svg').length === 3;
	});
});

it('is folded on a phone, in the language of the page, and opens where a link leads to it', async () => {
	const phone = { viewport: { width: 390, height: 844 } };
	const page = await open('fi/workspace/compare/', phone);
	await live(page);
	const unfolded = page.locator('#context[open]');
	expect(await unfolded.count()).toBe(0);
	// Paper has what is folded up on the screen.
	await page.waitForFunction(() => {
		dispatchEvent(new Event('beforeprint'));
		return document.querySelectorAll('#context[open] figure svg').length === 3;
	});
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await unfolded.waitFor({ state: 'detached' });
	await page.locator('#context summary').first().click();
	await page
		.getByText(/^Työttömyys vuonna 2024: 4,0–8,4/)
		.first()
		.waitFor();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	const linked = await open('workspace/compare/#context', phone);
	await linked.locator('#context .title').first().waitFor();
});
