import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { visits } from '#workspace/fixtures/visit.ts';
import { axeFaults } from '../../fixtures/axe-faults.ts';
import { Coordinator } from './fixtures/coordinator.ts';

const { site, blank } = visits();

const header =
	'Name,E-mail,enrolled_on,status,gender,age_band,isced_group,origin_region,years_in_country,third_country_national,labour_entry';
const rest = 'active,woman,18-24,3-4,europe,<2,yes,employed';
const person = (name: string, day: string) => `${name},${name.toLowerCase()}@example.org,${day},${rest}`;
const names = ['Ida', 'Omar', 'Selam', 'Thi', 'Rana', 'Mona'];
const list = (days: string[], more: string[] = []) => ({
	name: 'people.csv',
	mimeType: 'text/csv',
	buffer: Buffer.from([header, ...days.map((day, i) => person(names[i]!, day)), ...more, ''].join('\n'))
});

/** The import page with a file, at a step; a key is made where there is none. */
async function at(page: Page, step: string, file: ReturnType<typeof list>): Promise<Coordinator> {
	const me = new Coordinator(page);
	await page.locator('[data-awake="true"]').waitFor();
	await page.selectOption('#import-country', 'DK');
	await page.setInputFiles('#import-files', file);
	await me.press(page.getByRole('button', { name: /^Begin/ }));
	while ((await me.step()) !== step) {
		await me.answer(await me.step());
		await me.press(page.locator('.foot .main'));
	}
	return me;
}

const counts = (page: Page) => page.locator('[data-count] dd').allInnerTexts();
const open = async () => {
	const page = await blank({ acceptDownloads: true, bypassCSP: true });
	await page.goto(`${site}workspace/import/`);
	return page;
};

it('faulty rows are corrected in a table: all alike at once, a pasted column, undone, remembered', async () => {
	const page = await open();
	const days = ['2020-02-31', '2020-02-31', '2020-02-31', '2020-13-01', '2020-14-01', '2020-09-03'];
	const me = await at(page, 'problems', list(days));
	expect(await counts(page)).toEqual(['1', '5', '0', '0']);
	await page.locator('summary', { hasText: 'Correct these 5 rows in a table' }).click();
	const cells = page.locator('td input');
	await cells.first().waitFor();
	expect(await axeFaults(page)).toEqual([]);

	// One correction holds for all three alike.
	await cells.nth(0).fill('2020-02-28');
	await page.getByLabel(/in all 3 such cells/).waitFor();
	await cells.nth(0).press('Control+Enter');
	await page.waitForFunction(() => document.querySelector('[data-count="accepted"] dd')?.textContent === '4');
	await me.press(page.getByRole('button', { name: 'Undo the last choice here' }));
	expect(await counts(page)).toEqual(['1', '5', '0', '0']);

	// A column of a spreadsheet, from the first cell on down; the keys go up and down in it.
	await cells.first().waitFor();
	await cells.nth(0).focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	expect(await page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe('2 2');
	await cells.nth(0).evaluate((input, text) => {
		const data = new DataTransfer();
		data.setData('text', text);
		input.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
		);
	}, '2020-02-01\r\n2020-02-01\r\n2020-02-01\r\n2020-12-01\r\n2020-12-02\r\n');
	await page.getByRole('button', { name: 'Apply 5 corrections' }).click();
	await page.waitForFunction(() => document.querySelector('[data-count="accepted"] dd')?.textContent === '6');
	await page.getByText('No problems are left in this file.').waitFor();

	// What holds for all alike is in the recipe, and nothing of a single person.
	await me.press(page.locator('.foot .main'));
	await me.press(page.locator('.accept .main'));
	await page.locator('#accepted').waitFor();
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('accepted');
	await page.setViewportSize({ width: 390, height: 844 });
	expect(await axeFaults(page)).toEqual([]);
	await page.getByRole('button', { name: 'Save as a recipe' }).click();
	await page.getByText('Saved on this device.').waitFor();
	await page.goto(`${site}workspace/records/`);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page
			.getByRole('button', { name: /recipe/i })
			.first()
			.click()
	]);
	const chunks: Buffer[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
	const recipe = Buffer.concat(chunks).toString();
	expect(recipe).toContain('"from": "2020-02-31"');
	expect(recipe).not.toMatch(/2020-12-01|ida|Omar/);
});

it('nobody leaves the records without being listed and agreed to', async () => {
	const page = await open();
	const me = await at(page, 'changes', list(['2020-09-01', '2020-09-02', '2020-09-03']));
	await me.press(page.locator('.accept .main'));
	await page.locator('#accepted').waitFor();
	await me.press(page.getByRole('button', { name: 'Import another file' }));
	await page.setInputFiles('#import-files', list(['2020-09-01', '2020-09-02'], []));
	await me.press(page.getByRole('button', { name: /^Begin/ }));
	while ((await me.step()) !== 'changes') {
		await me.answer(await me.step());
		await me.press(page.locator('.foot .main'));
	}
	const accept = page.locator('.accept .main');
	expect(await accept.isEnabled()).toBe(true);
	await page.getByLabel(/full list/i).check();
	await page.getByText('1 row that you accepted before is removed').waitFor();
	expect(await accept.isEnabled()).toBe(false);
	await page.getByLabel('Yes, remove it').check();
	expect(await accept.isEnabled()).toBe(true);
	expect(await axeFaults(page)).toEqual([]);
});

it('another key than that of the records is refused before anybody is counted again', async () => {
	const page = await open();
	const me = await at(page, 'changes', list(['2020-09-01', '2020-09-02']));
	await me.press(page.locator('.accept .main'));
	await page.locator('#accepted').waitFor();
	await page.goto(`${site}workspace/import/`);
	await page.locator('[data-awake="true"]').waitFor();
	// The country of the records needs no second choice.
	await page.waitForFunction(
		() => document.querySelector<HTMLSelectElement>('#import-country')?.value === 'DK'
	);
	await page.setInputFiles('#import-files', list(['2020-09-01', '2020-09-02']));
	await me.press(page.getByRole('button', { name: /^Begin/ }));
	await me.press(page.locator('.foot .main'));
	// The name of the recipe goes with the kind of the file.
	for (const [kind, name] of [
		['session', 'Events'],
		['participant', 'Participants']
	] as const) {
		await page.selectOption('#import-table', kind);
		await page.waitForFunction(
			(wanted) => document.querySelector<HTMLInputElement>('#recipe-name')?.value === wanted,
			name
		);
	}
	await me.press(page.locator('.foot .main'));
	expect(await me.step()).toBe('people');
	expect(await page.getByRole('button', { name: /Make a new key file/ }).count()).toBe(0);
	expect(await page.locator('.key').innerText()).toMatch(
		/Your records were made with key \w+; choose its file/
	);
});
