import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeFaults } from '../../fixtures/axe-faults.ts';
import { visits } from '../fixtures/visit.ts';

const { open } = visits();

const people = [
	'Name,E-mail,enrolled_on,status,gender,age_band,isced_group,origin_region,years_in_country,third_country_national,labour_entry',
	'Ida Bæk,ida@example.org,2020-09-01,active,woman,18-24,3-4,europe,<2,yes,employed',
	'Omar Saleh,omar@example.org,2020-09-03,active,man,18-24,3-4,europe,<2,yes,employed'
].join('\n');

const step = (page: Page, name: string) => page.waitForSelector(`[data-step="${name}"][data-busy="false"]`);

/** Imports two people as Denmark's. */
async function imported(page: Page): Promise<void> {
	await page.locator('[data-awake="true"]').waitFor();
	const file = { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(people) };
	await page.setInputFiles('#import-files', file);
	await page.selectOption('#import-country', 'DK');
	await page.getByRole('button', { name: 'Begin' }).click();
	for (const name of ['reading', 'columns', 'people', 'problems']) {
		await step(page, name);
		if (name === 'people') {
			const made = page.waitForEvent('download');
			await page.getByRole('button', { name: /new key/i }).click();
			await made;
		}
		await page.locator('.foot .main').click();
	}
	await step(page, 'changes');
	await page.getByRole('button', { name: 'Accept 2 rows' }).click();
	await page.getByRole('link', { name: 'History, export and deletion' }).waitFor();
}

it('a coordinator says that there is none of something, or until when it is kept, and the figures follow', async () => {
	const page = await open('workspace/import/');
	await imported(page);
	await page.getByRole('link', { name: 'Quality' }).click();
	const business = page.getByLabel('Businesses', { exact: true });
	await business.waitFor();
	/** Waits until the matrix says this of a table of Denmark, the first country. */
	const says = (table: string, text: string) =>
		page
			.locator('section:has(#coverage) tr', { has: page.locator('th', { hasText: table }) })
			.locator('td')
			.first()
			.filter({ hasText: text })
			.waitFor();
	await says('Businesses', 'not delivered');
	await business.selectOption({ label: 'there is none' });
	await says('Businesses', 'none, says the partner');

	await page.getByLabel('Participants', { exact: true }).selectOption({ label: 'complete up to a day' });
	await page.getByLabel('Last day').fill('2020-12-31');
	await page.getByLabel('Last day').blur();
	await says('Participants', '31 December 2020');
	expect(await axeFaults(page)).toEqual([]);

	await page.reload();
	await says('Businesses', 'none, says the partner');
	await business.selectOption({ label: 'not delivered yet' });
	await says('Businesses', 'not delivered');
});
