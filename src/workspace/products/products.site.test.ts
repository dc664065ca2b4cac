import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { visits } from '#workspace/fixtures/visit.ts';
import { axeFaultsInBoth } from '../../fixtures/axe-faults.ts';

const { open } = visits();

const addition = (page: Page) => page.getByRole('button', { name: 'Add a product' });
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });
const listed = (page: Page) => page.locator('section[aria-labelledby="product-list"]');
const done = (page: Page) => page.locator('[data-done]');

async function begin(page: Page, title: string): Promise<void> {
	await addition(page).click();
	await field(page, 'Title').fill(title);
	await field(page, 'Day of publication').fill('2021-07-09');
}

it('keeps what is added, changed and taken back, over a reload, and nothing twice or unchecked', async () => {
	const page = await open('workspace/products/');
	await addition(page).click();
	await save(page).click();
	await expect.poll(() => page.getByText('2 fields are not right yet').count()).toBe(1);
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('product-title');
	await field(page, 'Title').fill('A network that lasts');
	await field(page, 'Day of publication').fill('2021-07-09');
	await field(page, 'Link').fill('example.org/toolbook');
	await save(page).click();
	await expect.poll(() => done(page).textContent()).toBe('Saved: A network that lasts');
	await expect.poll(() => listed(page).locator('a[href="https://example.org/toolbook"]').count()).toBe(1);

	await begin(page, ' a network that LASTS');
	await save(page).click();
	await expect
		.poll(() => page.locator('#product-title-fault').textContent())
		.toContain('in the list already');
	await page.getByRole('form').getByRole('button', { name: 'Cancel' }).click();

	await page.getByRole('button', { name: 'Change: A network that lasts' }).click();
	await field(page, 'Title').fill('A network that stays');
	await save(page).click();
	await expect.poll(() => listed(page).textContent()).toContain('A network that stays');
	await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
	await expect.poll(() => listed(page).textContent()).toContain('A network that lasts');

	await page.reload();
	await expect.poll(() => listed(page).textContent()).toContain('A network that lasts');
	await page.getByRole('button', { name: 'Remove: A network that lasts' }).click();
	await expect.poll(() => listed(page).locator('[data-empty]').count()).toBe(1);
});

it('asks before what is written and not saved is lost', async () => {
	const page = await open('workspace/products/');
	const asked: string[] = [];
	page.on('dialog', (dialog) => {
		asked.push(dialog.message());
		void (asked.length === 1 ? dialog.dismiss() : dialog.accept());
	});
	const away = () => page.getByRole('link', { name: 'Overview' }).first().click();
	await addition(page).click();
	await field(page, 'Title').fill('Half a tit');
	await away();
	await expect.poll(() => asked).toHaveLength(1);
	expect(asked[0]).toContain('not saved yet');
	expect(await field(page, 'Title').inputValue()).toBe('Half a tit');
	await away();
	await page.waitForURL('**/workspace/');
	expect(asked).toHaveLength(2);
	await page.goBack();
	await addition(page).click();
	await away();
	await page.waitForURL('**/workspace/');
	expect(asked).toHaveLength(2);
});

it('has no fault that axe can find, with its form and its faults, and fits a phone', async () => {
	const page = await open('sv/workspace/products/', {
		bypassCSP: true,
		viewport: { width: 390, height: 844 }
	});
	await page.locator('section[aria-labelledby="product-list"] li').first().waitFor();
	await page.getByRole('button', { name: 'Lägg till en produkt' }).click();
	await page.getByRole('button', { name: 'Spara', exact: true }).click();
	await page.locator('#product-title-fault').waitFor();
	expect(await axeFaultsInBoth(page)).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
