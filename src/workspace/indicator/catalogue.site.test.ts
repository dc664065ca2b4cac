import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { live, visits } from '#workspace/fixtures/visit.ts';
import { axeFaultsInBoth } from '../../fixtures/axe-faults.ts';

const { site, folder, open } = visits();

const shown = (page: Page) => page.locator('[data-shown]').getAttribute('data-shown').then(Number);
const names = (page: Page) => page.locator('tbody th a').allInnerTexts();
const figuresOf = (page: Page) => page.locator('tbody td.figure').allInnerTexts();

describe('the catalogue', () => {
	it('holds its figures without a script, level by level, and the same ones when they are computed', async () => {
		const bare = await open('workspace/indicator/', { javaScriptEnabled: false });
		const levels = await bare.locator('h2[id^="level-"]').allInnerTexts();
		expect(['Input', 'Output', 'Outcome', 'Impact'].filter((level) => levels.includes(level))).toEqual(
			levels
		);
		const [prepared, standings] = [await figuresOf(bare), await bare.locator('.standing').allInnerTexts()];
		expect(prepared.length).toBeGreaterThan(20);
		const page = await open('workspace/indicator/');
		await live(page);
		expect(await figuresOf(page)).toEqual(prepared);
		expect(await page.locator('.standing').allInnerTexts()).toEqual(standings);
		expect(await page.locator('tbody svg[aria-label]').count()).toBeGreaterThan(5);
	});

	it('is searched by keyboard, without accents, and its address holds the search', async () => {
		const page = await open('sv/workspace/indicator/');
		await live(page);
		const all = await shown(page);
		await page.focus('#search');
		await page.keyboard.type('forandring');
		await page.waitForURL('**/?q=forandring');
		await expect.poll(() => shown(page)).toBeLessThan(all);
		for (const text of await page.locator('tbody th').allInnerTexts()) expect(text).toMatch(/förändring/i);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
		const found = await names(page);
		const shared = await open(page.url().slice(site.length));
		await expect.poll(() => names(shared)).toEqual(found);
		expect(await shared.locator('#search').inputValue()).toBe('forandring');
	});

	it('is filtered by level, goal and data, says how many are left, and takes filters away', async () => {
		const page = await open('workspace/indicator/?level=outcome&sdg=8');
		await live(page);
		const both = await shown(page);
		expect(await page.locator('h2[id^="level-"]').allInnerTexts()).toEqual(['Outcome']);
		await page.selectOption('#standing', 'complete');
		await page.waitForURL('**data=complete');
		const complete = await shown(page);
		expect(complete).toBeLessThanOrEqual(both);
		for (const text of await page.locator('td.standing').allInnerTexts()) expect(text).toMatch(/^complete$/);
		await page.selectOption('#theme', 'delivery');
		await page.getByText('No indicator fits what you chose').waitFor();
		expect(await shown(page)).toBe(0);
		await page.getByRole('button', { name: 'Clear filters' }).click();
		await page.waitForURL('**/workspace/indicator/');
		expect(await shown(page)).toBeGreaterThan(both);
	});

	it('recomputes all figures for whom the reader selects', async () => {
		const page = await open('workspace/indicator/');
		await live(page);
		const people = page.locator('#line-participants-enrolled .figure');
		const everybody = await people.innerText();
		await page.locator('#whom summary').first().click();
		await page.selectOption('#filter-from', '2020-07-01');
		await page.waitForURL('**/?from=2020-07-01');
		await expect.poll(() => people.innerText()).not.toBe(everybody);
		await page.getByRole('button', { name: 'Remove all filters' }).click();
		await expect.poll(() => people.innerText()).toBe(everybody);
	});

	it('has each figure by country, and the way to compare them', async () => {
		const page = await open('workspace/indicator/', { javaScriptEnabled: false });
		const line = page.locator('#line-women-share');
		const names = ['Denmark', 'Sweden', 'Finland', 'Norway'];
		const said = await Promise.all(
			(await line.locator('dt abbr').all()).map((one) => one.getAttribute('title'))
		);
		expect(said).toEqual(names);
		for (const text of await line.locator('dd').allInnerTexts()) expect(text).toMatch(/^\d+%\s+\d+ of \d+$/);
		await line.getByRole('link', { name: /^Compare/ }).click();
		await page.waitForURL('**/compare/?indicator=women-share');
	});

	it('leads to the page of an indicator', async () => {
		const page = await open('workspace/indicator/');
		await live(page);
		await page.focus('#line-ese-change a');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/?id=ese-change');
		await page.locator('article h1').waitFor();
	});

	it('hands over figures, definitions and what every field means', async () => {
		const page = await open('workspace/indicator/?theme=reach');
		await live(page);
		const taken = async (name: string) => {
			const waiting = page.waitForEvent('download');
			await page.getByRole('button', { name }).click();
			const file = join(folder, (await waiting).suggestedFilename());
			await (await waiting).saveAs(file);
			return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
		};
		const [header] = (await taken('Figures as CSV')).split('\r\n');
		const lines = (await taken('Data dictionary as CSV')).trim().split('\r\n').slice(1);
		const fields = lines.map((line) => line.split(',')).filter(([, code]) => code === '');
		expect(fields.map(([field]) => field)).toEqual(header!.split(','));
		const whole = JSON.parse(await taken('Everything as JSON')) as {
			indicators: { id: string; name: string }[];
		};
		expect(whole.indicators).toHaveLength(await shown(page));
		expect(whole.indicators[0]!.name).toMatch(/^[A-Z]/);
	});

	it('prints as tables, without its controls', async () => {
		const page = await open('workspace/indicator/');
		await live(page);
		await page.emulateMedia({ media: 'print' });
		await page.setViewportSize({ width: 680, height: 900 });
		expect(await page.locator('#search').isVisible()).toBe(false);
		const display = (css: string) =>
			page
				.locator(css)
				.first()
				.evaluate((one) => getComputedStyle(one).display);
		expect([await display('tbody tr'), await display('tbody td')]).toEqual(['table-row', 'table-cell']);
	});

	it('fits a phone', async () => {
		const page = await open('workspace/indicator/?gender=woman', { viewport: { width: 390, height: 844 } });
		await live(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	});

	it('has no fault that axe can find, searched and selected, light and dark', async () => {
		const page = await open('workspace/indicator/?q=share&country=DK', { bypassCSP: true });
		await live(page);
		expect(await axeFaultsInBoth(page)).toEqual([]);
	});
});
