import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { live, visits } from '#workspace/fixtures/visit.ts';

const { site, open } = visits();

const titles = (page: Page) => page.locator('[data-figure]').evaluateAll((all) => all.map(({ id }) => id));
const focused = (page: Page) =>
	page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('the address of the canvas', () => {
	it('tells what it could not read, and is in order after the next choice; reload and the way back keep the rest', async () => {
		const page = await open('workspace/');
		await page.goto(
			`${site}workspace/compare/?v=2&shown=ese-change&a.gender=woman,purple&colour=red&a.from=2020-06-15`
		);
		await live(page);
		const line = page.locator('[data-misread]');
		expect(await line.innerText()).toContain('Not understood in this link: a.gender=purple, colour=red.');
		expect(await line.innerText()).toContain('the whole month is counted: a.from=2020-06-15.');
		await page.locator('#who-gender-1').click();
		await page.waitForURL(/\?v=2&shown=ese-change&a\.gender=woman%2Cman&a\.from=2020-06-01$/);
		await expect.poll(() => line.count()).toBe(0);

		await button(page, 'Compare with a second selection').click();
		await page.locator('#who-gender-1').click();
		await page.waitForURL(/b\.gender=[a-z]+&side=b$/);
		const [address, sentences] = [page.url(), await page.locator('.words').innerText()];
		await page.reload();
		await live(page);
		const same = async () => {
			expect(page.url()).toBe(address);
			await expect.poll(() => page.locator('.words').innerText()).toBe(sentences);
			expect(await button(page, 'Selection B').getAttribute('aria-pressed')).toBe('true');
			await expect.poll(() => button(page, 'Undo').isEnabled()).toBe(true);
		};
		await same();
		await page.goBack();
		await page.waitForURL(/\/workspace\/$/);
		await page.goForward();
		await live(page);
		await same();
		for (let i = 0; i < 3; i++) await button(page, 'Undo').click();
		await page.waitForURL(/\?v=2&shown=ese-change&a\.gender=woman&a\.from=2020-06-01$/);
		expect(await button(page, 'Undo').isDisabled()).toBe(true);
	});

	it('holds a canvas without figures; the focus goes to the next figure, and to what adds one', async () => {
		const page = await open('workspace/compare/?v=2&shown=ese-change,course-completion-rate');
		await live(page);
		await page.locator('[data-remove]').first().focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => focused(page)).toMatch(/^Remove: .*course/i);
		await page.keyboard.press('Enter');
		await expect.poll(() => focused(page)).toBe('add');
		await page.waitForURL(/\?v=2&shown=$/);
		await page.reload();
		await live(page);
		expect(await titles(page)).toEqual([]);
		await button(page, 'Show the figures that the page begins with').click();
		await expect.poll(() => titles(page)).toHaveLength(8);
	});

	it('says without scripts that its choice is not followed', async () => {
		const html = await (await fetch(`${site}workspace/compare/?v=2&a.gender=woman`)).text();
		expect(html).toMatch(/<noscript>\s*<p[^>]*>The choice in a link needs JavaScript\./);
	});
});

it('asks before a saved view takes the place of another, and for a name', async () => {
	const page = await open('workspace/compare/?v=2&shown=ese-change');
	await live(page);
	await page.getByText('Saved views').click();
	const said = page.locator('.views [role=status]');
	await button(page, 'Save this view').click();
	expect(await said.innerText()).toContain('give the view a name');
	await page.fill('#view-name', 'Ours');
	await page.keyboard.press('Enter');
	expect(await said.innerText()).toBe('“Ours” is saved.');
	await page.locator('#who-gender-0').click();
	await page.waitForURL(/a\.gender=/);
	await page.fill('#view-name', 'Ours');
	await page.keyboard.press('Enter');
	expect(await said.innerText()).toContain('There is a view named “Ours” already.');
	await button(page, 'Replace that view').click();
	await button(page, 'Undo').click();
	await button(page, 'Ours').click();
	await expect.poll(() => page.locator('#who-gender-0').getAttribute('aria-selected')).toBe('true');
});

it('follows a finger that is drawn over the numbers, and scrolls where it is drawn over the names', async () => {
	const page = await open('workspace/compare/', {
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true
	});
	await live(page);
	await page.getByRole('heading', { name: 'Who', exact: true }).tap();
	await page.locator('#who-age_band').scrollIntoViewIfNeeded();
	const touch = await page.context().newCDPSession(page);
	const drawn = async (part: string) => {
		const [first, last] = await Promise.all(
			[0, 2].map(async (i) => (await page.locator(`#who-age_band-${i} ${part}`).boundingBox())!)
		);
		const x = first!.x + first!.width / 2;
		const [from, to] = [first!.y + first!.height / 2, last!.y + last!.height / 2];
		await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y: from }] });
		for (let i = 1; i <= 6; i++)
			await touch.send('Input.dispatchTouchEvent', {
				type: 'touchMove',
				touchPoints: [{ x, y: from + ((to - from) * i) / 6 }]
			});
		await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	};
	const chosen = () => page.locator('#who-age_band [aria-selected=true]').count();
	await drawn('.counts');
	await expect.poll(chosen).toBe(3);
	await button(page, 'Undo').click();
	await expect.poll(chosen).toBe(0);
	await page.locator('#who-age_band').scrollIntoViewIfNeeded();
	const scrolled = () => page.evaluate(() => Math.round(window.scrollY));
	const before = await scrolled();
	await drawn('.label');
	await expect.poll(scrolled).toBeLessThan(before);
	expect(await chosen()).toBe(0);
});
