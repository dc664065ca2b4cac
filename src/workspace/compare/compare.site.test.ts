import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { live, ready, visits } from '#workspace/fixtures/visit.ts';

const { site, folder, open } = visits();

describe('the comparison', () => {
	const probe = (page: Page) => page.locator('[data-probe]').innerText();
	const drawing = (page: Page) => page.locator('[data-chart]').innerHTML();

	it('is operated by keyboard, and its address holds every choice', async () => {
		const page = await open('workspace/compare/');
		await live(page);
		await page.focus('#indicator');
		await page.keyboard.type('Completed');
		await page.waitForURL('**/?indicator=course-completion-rate');
		await expect.poll(() => page.locator('h2').first().innerText()).toMatch(/^Completed the course/);
		const everybody = [await probe(page), await drawing(page)];
		await page.focus('#filter-gender');
		await page.keyboard.press('ArrowDown');
		await page.waitForURL('**&gender=woman');
		await expect.poll(() => probe(page)).not.toBe(everybody[0]);
		expect(await drawing(page)).not.toBe(everybody[1]);
		const women = await probe(page);
		await page.focus('#filter-country summary');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await page.waitForURL('**&country=DK&gender=woman');
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
		// The address names the choice before its figure is computed.
		await expect.poll(() => probe(page)).not.toBe(women);
		const [figure, drawn] = [await probe(page), await drawing(page)];

		const shared = await open(page.url().slice(site.length));
		await live(shared);
		await expect.poll(() => probe(shared)).toBe(figure);
		expect(await shared.locator('#filter-gender').inputValue()).toBe('woman');
		expect(await drawing(shared)).toBe(drawn);

		await page.goBack();
		await page.goBack();
		await expect.poll(() => probe(page)).toBe(everybody[0]);
		await page.goForward();
		expect(await page.locator('#filter-gender').inputValue()).toBe('woman');
	});

	it('shows a panel a country in fixed order, all on one scale, with numerator, denominator and interval', async () => {
		const page = await open('workspace/compare/?indicator=course-completion-rate&by=gender');
		await live(page);
		expect(await page.locator('[data-chart] h3').allInnerTexts()).toEqual([
			'Denmark',
			'Sweden',
			'Finland',
			'Norway',
			'All countries'
		]);
		for (const figure of await page.locator('[data-chart] figcaption p').allInnerTexts())
			expect(figure).toMatch(/^\d+ of \d+ \(\d+%, interval \d+–\d+\)$/);
		const drawn = await page.locator('[data-chart] svg').allTextContents();
		expect(drawn).toHaveLength(5);
		for (const text of drawn) expect(text).toContain('0%25%50%75%100%');
	});

	it('says when nobody is left, and takes all filters away', async () => {
		const page = await open(
			'workspace/compare/?indicator=course-completion-rate&country=FI&gender=non_binary'
		);
		await ready(page);
		await page.getByText('There is nobody and nothing to count in this selection').waitFor();
		await page.getByRole('button', { name: 'Take away all filters' }).click();
		await page.waitForURL('**/?indicator=course-completion-rate');
		await page.waitForSelector('[data-probe]');
	});

	it('says why a filter does not apply', async () => {
		const page = await open('workspace/compare/?indicator=kickoff-days-delivered&gender=woman');
		await ready(page);
		await page.getByText('a filter does not apply: Gender. This figure counts events').waitFor();
		expect(await page.locator('#by option:disabled').allInnerTexts()).toContain(
			'Gender (not for this figure)'
		);
	});

	it('hands over the cells that it shows', async () => {
		const page = await open('workspace/compare/?indicator=participants-enrolled&gender=woman');
		await live(page);
		const waiting = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save these figures as CSV' }).click();
		const download = await waiting;
		expect(download.suggestedFilename()).toBe('nordic-entrepreneurship-participants-enrolled.csv');
		const file = join(folder, 'cells.csv');
		await download.saveAs(file);
		const [header, ...rows] = readFileSync(file, 'utf8').trim().split('\r\n');
		expect(header).toMatch(/^indicator,version,country,unit,value,.*,synthetic$/);
		expect(rows).toHaveLength(5);
		expect(rows.every((row) => /^participants-enrolled,.*,yes$/.test(row))).toBe(true);
	});

	it('is as usable on a phone: nothing wider than the screen, filters folded away', async () => {
		const page = await open('workspace/compare/?indicator=course-completion-rate&by=gender', {
			viewport: { width: 390, height: 844 },
			hasTouch: true
		});
		await live(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		expect(await page.locator('#filter-gender').isVisible()).toBe(false);
		await page.getByText('Filters', { exact: true }).tap();
		await page.selectOption('#filter-gender', 'man');
		await page.waitForURL('**gender=man');
	});

	it('keeps its choice when the language changes', async () => {
		const page = await open('workspace/compare/?indicator=ese-change&gender=woman');
		await ready(page);
		await page.getByRole('link', { name: 'Dansk' }).click();
		await page.waitForURL('**/da/workspace/compare/?indicator=ese-change&gender=woman');
		await page.getByRole('button', { name: 'Køn: Kvinder' }).waitFor();
	});
});
