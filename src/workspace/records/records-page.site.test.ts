import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { visits } from '#workspace/fixtures/visit.ts';
import { axeFaultsInBoth } from '../../fixtures/axe-faults.ts';

const { open } = visits();

const list = [
	'Name,E-mail,enrolled_on,status,gender,age_band,isced_group,origin_region,years_in_country,third_country_national,labour_entry',
	'Ida Bæk,ida@example.org,2020-09-01,active,woman,18-24,3-4,europe,<2,yes,employed',
	'Omar Saleh,omar@example.org,2020-09-03,active,man,18-24,3-4,europe,<2,yes,employed'
].join('\n');

/** Names of a recipe are free text, and may have no place to break. */
const longName = 'Deltagerlisteudtrækfraansøgningssystemetmedenmegetlangbetegnelseudenmellemrumoverhovedet';

const step = (page: Page, name: string) => page.waitForSelector(`[data-step="${name}"][data-busy="false"]`);

/** Imports two people, saves the recipe, and goes to the page of the records by its link. */
async function imported(page: Page): Promise<void> {
	await page.locator('[data-awake="true"]').waitFor();
	await page.setInputFiles('#import-files', {
		name: 'people.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(list)
	});
	await page.selectOption('#import-country', 'DK');
	await page.getByRole('button', { name: 'Begin' }).click();
	for (const name of ['columns', 'people', 'problems', 'changes']) {
		await step(page, steps[name]!);
		if (name === 'people') {
			await page.fill('#recipe-name', longName.slice(0, 80));
			await page.getByRole('button', { name: 'Save as a recipe' }).click();
			await page.getByText('Saved on this device.').waitFor();
		}
		if (name === 'problems') {
			const made = page.waitForEvent('download');
			await page.getByRole('button', { name: /new key/i }).click();
			await made;
		}
		await page.locator('.foot .main').click();
		await step(page, name);
	}
	await page.getByRole('button', { name: 'Accept 2 rows' }).click();
	await page.getByRole('link', { name: 'History, export and deletion' }).click();
	await page.waitForSelector('[data-revision="1"]');
}

/** The step before each. */
const steps: Record<string, string> = {
	columns: 'reading',
	people: 'columns',
	problems: 'people',
	changes: 'problems'
};

/** What axe finds in light and dark, and elements that are wider than the screen. */
async function faults(page: Page): Promise<string[]> {
	const found = await axeFaultsInBoth(page);
	const [scrollWidth, clientWidth] = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return [scrollWidth, clientWidth] as const;
	});
	return [...found, ...(scrollWidth > clientWidth ? [`${scrollWidth} px wide on ${clientWidth}`] : [])];
}

it('on a phone no state of the records has a fault that axe can find, or is wider than the screen', async () => {
	const page = await open('workspace/import/', { bypassCSP: true, viewport: { width: 390, height: 844 } });
	await imported(page);
	expect(await faults(page)).toEqual([]);
	await page.getByRole('button', { name: 'Undo the last import' }).click();
	await page.waitForSelector('[data-kind="undo"]');
	expect(await faults(page)).toEqual([]);
	await page.getByRole('button', { name: 'Delete everything …' }).click();
	expect(await faults(page)).toEqual([]);
	await page.getByRole('button', { name: 'Keep everything' }).click();
	await registered(page);
});

/** A product is added by hand: refused with reasons at its fields, kept, changed, and taken back as a revision of the records. */
async function registered(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Products' }).click();
	await page.locator('[data-product]').first().waitFor();
	const listed = () => page.locator('[data-product] .title').allInnerTexts();
	expect(await listed(), 'before there are records, those of the sample').toContain(
		'A network that lasts: tool-book'
	);
	const focused = () => page.evaluate(() => document.activeElement?.id);
	await page.getByRole('button', { name: 'Add a product' }).click();
	await expect.poll(focused).toBe('product-title');
	await page.fill('#product-link', 'mailto:ida@example.org');
	await page.keyboard.press('Enter');
	await page.getByText('Nothing was saved: 3 fields are not right yet.').waitFor();
	expect(await focused()).toBe('product-title');
	expect(await page.locator('#product-link-fault').innerText()).toContain('no address on the web');
	expect(await faults(page)).toEqual([]);
	await page.fill('#product-title', 'Evenings, step by step');
	await page.fill('#product-link', 'example.org/evenings');
	await page.selectOption('#product-kind', 'good_practice');
	await page.selectOption('#product-language', 'da');
	await page.fill('#product-published_on', '2021-03-01');
	await page.getByRole('button', { name: 'Save' }).click();
	await page.locator('[data-done]').waitFor();
	await expect.poll(listed).toEqual(['Evenings, step by step']);
	expect(await page.locator('[data-product]').innerText()).toContain(
		'Good practice · Published 1 March 2021 · Danish\n\nhttps://example.org/evenings'
	);
	expect(await faults(page)).toEqual([]);
	await page.getByRole('button', { name: 'Change: Evenings' }).click();
	await page.selectOption('#product-status', 'draft');
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByText('In draft').waitFor();
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByText('Published 1 March 2021').waitFor();
	await page.getByRole('button', { name: 'Remove: Evenings' }).click();
	await page.locator('[data-empty]').waitFor();
}

it('by the keyboard alone an import is undone and brought back, and everything is deleted', async () => {
	const page = await open('workspace/import/');
	await imported(page);
	await page.getByRole('button', { name: 'Undo the last import' }).focus();
	await page.keyboard.press('Enter');
	await page.getByText('The last import was undone.').waitFor();
	await page.getByRole('button', { name: 'Bring it back' }).focus();
	await page.keyboard.press('Enter');
	await page.getByText('The import was brought back.').waitFor();
	await page.getByRole('button', { name: 'Delete everything …' }).focus();
	await page.keyboard.press('Enter');
	const focused = () => page.evaluate(() => document.activeElement?.textContent.trim());
	expect(await focused(), 'the harmless answer comes first').toBe('Keep everything');
	await page.keyboard.press('Tab');
	expect(await focused()).toBe('Delete for good');
	await page.keyboard.press('Enter');
	await page.waitForSelector('[data-empty]');
	expect(await page.locator('[data-revision]').count()).toBe(0);
});

it('files of a newer version of the page are kept, and the page says so', async () => {
	const page = await open('workspace/records/');
	await page.waitForSelector('[data-empty]');
	await page.evaluate(async () => {
		const all = await (
			await navigator.storage.getDirectory()
		).getDirectoryHandle('tidemark', { create: true });
		const mine = await all.getDirectoryHandle('nordic-entrepreneurship', { create: true });
		await mine.getFileHandle('profile.json', { create: true });
	});
	await page.reload();
	await page.waitForSelector('[data-newer-files="1"]');
	expect(await faults(page)).toEqual([]);
});
