import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { live, ready, visits } from '#workspace/fixtures/visit.ts';
import { axeFaults } from '../../fixtures/axe-faults.ts';

const { site, folder, open } = visits();

const figure = (page: Page, id: string) => page.locator(`[data-figure="${id}"]`);
const probe = (page: Page) => page.locator('[data-probe]').allTextContents();
const sentence = (page: Page) => page.locator('[data-selection]').innerText();
const option = (page: Page, dim: string, name: string) =>
	page
		.locator(`#who-${dim} [role=option]`)
		.filter({ has: page.locator('.label', { hasText: new RegExp(`^${name}$`) }) });
const titles = (page: Page) => page.locator('[data-figure]').evaluateAll((all) => all.map(({ id }) => id));
/** The figures, and who is selected, as soon as they are other than these. */
const changed = async (page: Page, from: string[]) => {
	await expect.poll(() => probe(page)).not.toEqual(from);
	return probe(page);
};

describe('the canvas', () => {
	it('begins with eight figures, the primary outcomes first, each with numerator, denominator and interval', async () => {
		const page = await open('workspace/compare/');
		await live(page);
		const ids = await titles(page);
		expect(ids).toHaveLength(8);
		expect(ids.slice(0, 3)).toEqual([
			'figure-course-completion-rate',
			'figure-ese-change',
			'figure-network-cross-country-share'
		]);
		const rate = figure(page, 'course-completion-rate');
		expect(await rate.locator('.label').allInnerTexts()).toEqual([
			'Denmark',
			'Sweden',
			'Finland',
			'Norway',
			'All countries'
		]);
		for (const text of await rate.locator('.figure').allInnerTexts())
			expect(text).toMatch(/^\d+%\s+\d+ of \d+; \d+–\d+/);
		expect(await sentence(page)).toBe('All 112 participants');
	});

	it('follows the mouse: bars, a run of them, the period, and clears', async () => {
		const page = await open('workspace/compare/');
		await live(page);
		const everybody = await probe(page);
		await option(page, 'gender', 'Women').click();
		const women = await changed(page, everybody);
		expect(await sentence(page)).toMatch(/^\d+ of 112 participants \(Gender: Women\)$/);
		expect(await option(page, 'gender', 'Women').getAttribute('aria-selected')).toBe('true');
		const made = figure(page, 'course-completion-rate').getByRole('link', {
			name: 'How this figure is made'
		});
		expect(await made.getAttribute('href')).toMatch(/indicator\/\?id=course-completion-rate&gender=woman$/);

		const [first, third] = [page.locator('#who-age_band-0'), page.locator('#who-age_band-2')];
		await first.hover();
		await page.mouse.down();
		await third.hover();
		await page.mouse.up();
		const some = await changed(page, women);
		expect(await page.locator('#who-age_band [aria-selected=true]').count()).toBe(3);

		await page.locator('.when .track').scrollIntoViewIfNeeded();
		const track = (await page.locator('.when .track').boundingBox())!;
		const y = track.y + track.height / 2;
		await page.mouse.move(track.x + track.width * 0.3, y);
		await page.mouse.down();
		await page.mouse.move(track.x + track.width * 0.6, y, { steps: 4 });
		await page.mouse.up();
		await changed(page, some);
		expect(await sentence(page)).toContain('Period: ');
		await page.waitForURL(/a\.from=.*a\.to=/);

		// A run and a period are one step each.
		for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => probe(page)).toEqual(everybody);
		expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
		await page.getByRole('button', { name: 'Redo' }).click();
		await expect.poll(() => probe(page)).toEqual(women);
		await page.getByRole('button', { name: 'Clear the selection' }).click();
		await expect.poll(() => probe(page)).toEqual(everybody);
	});

	it('is operated by keyboard alone', async () => {
		const page = await open('workspace/compare/');
		await live(page);
		const everybody = await probe(page);
		await page.focus('#who-gender');
		await page.keyboard.press('Space');
		const women = await changed(page, everybody);
		await page.keyboard.press('Shift+ArrowDown');
		expect(await page.locator('#who-gender [aria-selected=true]').count()).toBe(2);
		await page.keyboard.press('Control+z');
		await expect.poll(() => probe(page)).toEqual(women);
		await page.keyboard.press('Escape');
		await expect.poll(() => probe(page)).toEqual(everybody);

		const from = page.getByRole('slider', { name: 'First month' });
		await from.focus();
		await page.keyboard.press('PageUp');
		await page.keyboard.press('ArrowLeft');
		expect(await from.getAttribute('aria-valuetext')).toBe('June 2020');
		await page.waitForURL(/a\.from=2020-06-01/);

		const ids = await titles(page);
		await figure(page, 'ese-change')
			.getByRole('button', { name: /^Move up/ })
			.focus();
		await page.keyboard.press('Enter');
		await expect.poll(async () => (await titles(page)).slice(0, 2)).toEqual([ids[1], ids[0]]);
		await figure(page, 'ese-change')
			.getByRole('button', { name: /^Remove/ })
			.focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => titles(page)).toHaveLength(7);
		await page.focus('#add');
		await page.keyboard.type('Participants');
		await expect.poll(() => titles(page)).toContain('figure-participants-enrolled');
		await page.focus('input[name=layout][value=country]');
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => figure(page, 'course-completion-rate').locator('h4').count()).toBe(5);
	});

	it('goes back ten steps, and forth again', async () => {
		const page = await open('workspace/compare/');
		await live(page);
		const seen = [await page.locator('#who-gender').innerText()];
		const steps: [string, number][] = [
			...[0, 1, 2].map((i): [string, number] => ['age_band', i]),
			...[0, 1, 2, 3].map((i): [string, number] => ['country', i]),
			...[0, 1, 2].map((i): [string, number] => ['isced_group', i])
		];
		for (const [dim, i] of steps) {
			await page.locator(`#who-${dim}-${i}`).click();
			await expect
				.poll(() => page.locator(`#who-${dim}-${i}`).getAttribute('aria-selected'))
				// All four countries are everybody.
				.toBe(dim === 'country' && i === 3 ? 'false' : 'true');
		}
		for (let i = 0; i < 10; i++) await page.keyboard.press('Control+z');
		await expect.poll(() => page.locator('#who-gender').innerText()).toBe(seen[0]);
		expect(await page.locator('[aria-selected=true]').count()).toBe(0);
		for (let i = 0; i < 10; i++) await page.keyboard.press('Control+Shift+z');
		await expect.poll(() => page.locator('[aria-selected=true]').count()).toBe(6);
	});

	it('is the same for somebody else who opens its address', async () => {
		const page = await open('workspace/compare/');
		await live(page);
		const everybody = await probe(page);
		await option(page, 'gender', 'Women').click();
		await changed(page, everybody);
		await page.getByRole('button', { name: 'Compare with a second selection' }).click();
		await option(page, 'gender', 'Men').click();
		await page.waitForURL(/b\.gender=/);
		const texts = (of: Page) => of.locator('.figures').allInnerTexts();
		expect((await texts(page)).join()).toMatch(/A less B: .*\(interval .*\)/);
		const shared = await open(page.url().slice(site.length));
		await live(shared);
		await expect.poll(() => texts(shared)).toEqual(await texts(page));
		expect(await shared.locator('.words').innerText()).toBe(await page.locator('.words').innerText());
	});

	it('gives no difference where the same people may be in both selections', async () => {
		const page = await open('workspace/compare/?v=2&shown=course-completion-rate&b=1&a.gender=woman');
		await live(page);
		await page.getByText('A and B may include the same people').first().waitFor();
		expect(await page.getByText('A less B').count()).toBe(0);
	});

	it('understands an address of before, and shows its figure by group, over time, and before and after', async () => {
		const page = await open('workspace/compare/?indicator=course-completion-rate&by=gender&country=DK,SE');
		await live(page);
		const rate = figure(page, 'course-completion-rate');
		await expect
			.poll(() => rate.locator('h4').allInnerTexts())
			.toEqual(['Denmark', 'Sweden', 'Denmark and Sweden']);
		expect(await titles(page)).toHaveLength(1);
		await page.getByText('Over time', { exact: true }).click();
		await expect.poll(() => rate.locator('.lines svg').count()).toBe(3);
		await page.selectOption('#step', 'quarter');
		await page.getByText('Adding up from the beginning').click();
		await page.waitForURL(/step=quarter.*cumulative=1/);

		const change = await open('workspace/compare/?v=2&shown=ese-change&layout=change');
		await live(change);
		await expect
			.poll(() => figure(change, 'ese-change').locator('.figure').first().innerText())
			.toMatch(/^\d\.\d\d → \d\.\d\d/);
	});

	it('says fewer than ten, and draws no estimate of them', async () => {
		const page = await open('workspace/compare/?v=2&shown=course-completion-rate&a.gender=undisclosed');
		await live(page);
		const rate = figure(page, 'course-completion-rate');
		await expect.poll(() => rate.innerText()).toContain('fewer than 10');
		expect(await rate.locator('circle').count()).toBe(0);
	});

	it('says when nobody is left, and why a filter does not apply', async () => {
		const page = await open(
			'workspace/compare/?v=2&shown=course-completion-rate,kickoff-days-delivered&a.country=FI&a.gender=non_binary'
		);
		await ready(page);
		await page.getByText('There is nobody and nothing to count in this selection').waitFor();
		await page.getByText(/a filter does not apply: .*Gender.* This figure counts events/).waitFor();
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

	it('keeps a view under a name, and takes it to another device as a file', async () => {
		const page = await open('workspace/compare/?v=2&shown=ese-change&layout=change');
		await live(page);
		await page.getByText('Saved views').click();
		await page.fill('#view-name', 'Before and after of us');
		await page.getByRole('button', { name: 'Save this view' }).click();
		const waiting = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save the views as a file' }).click();
		const file = join(folder, 'views.json');
		await (await waiting).saveAs(file);

		const other = await open('workspace/compare/');
		await live(other);
		await other.getByText('Saved views').click();
		await other.locator('.views input[type=file]').setInputFiles(file);
		await other.getByText('1 view was taken in.').waitFor();
		await other.getByRole('button', { name: 'Before and after of us', exact: true }).click();
		await expect.poll(() => titles(other)).toEqual(['figure-ese-change']);
		await other.keyboard.press('Control+z');
		await expect.poll(() => titles(other)).toHaveLength(8);
	});

	it('is operated by touch on a phone, with nothing wider than the screen', async () => {
		const page = await open('workspace/compare/', {
			viewport: { width: 390, height: 844 },
			hasTouch: true
		});
		await live(page);
		const everybody = await probe(page);
		expect(await page.locator('#who-gender').isVisible()).toBe(false);
		await page.getByRole('heading', { name: 'Who', exact: true }).tap();
		await option(page, 'gender', 'Women').tap();
		const women = await changed(page, everybody);
		await page.locator('.when .track').scrollIntoViewIfNeeded();
		const track = (await page.locator('.when .track').boundingBox())!;
		await page.touchscreen.tap(track.x + track.width * 0.5, track.y + 10);
		await changed(page, women);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	});

	it('keeps its choice when the language changes', async () => {
		const page = await open('workspace/compare/?v=2&shown=ese-change&a.gender=woman');
		await ready(page);
		await page.getByRole('link', { name: 'Dansk' }).click();
		await page.waitForURL('**/da/workspace/compare/?v=2&shown=ese-change&a.gender=woman');
		await live(page);
		await expect.poll(() => sentence(page)).toMatch(/^\d+ af 112 deltagere \(Køn: Kvinder\)$/);
	});
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
	it.each(['layout=country', 'layout=group&a.gender=woman', 'layout=time&b=1', 'layout=change'])(
		'a canvas of %s has no fault that axe can find',
		async (choice) => {
			const page = await open(`workspace/compare/?v=2&${choice}`, { colorScheme, bypassCSP: true });
			await live(page);
			expect(await axeFaults(page)).toEqual([]);
		}
	);
});
