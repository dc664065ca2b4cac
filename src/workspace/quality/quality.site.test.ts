import { expect, it } from 'vitest';
import { ready, visits } from '#workspace/fixtures/visit.ts';
import { axeFaultsInBoth } from '../../fixtures/axe-faults.ts';

const { open } = visits();

const hours = '#warnings ~ ul > li:has(h3:text-is("Stayed longer than the event"))';

it('has no fault that axe can find, with everything opened, light and dark', async () => {
	const page = await open('workspace/quality/', { bypassCSP: true });
	await ready(page);
	await page.waitForSelector('section[aria-labelledby="missing"] table');
	for (const summary of await page.locator('main details > summary').all()) await summary.click();
	expect(await axeFaultsInBoth(page)).toEqual([]);
});

it('fits a phone', async () => {
	const page = await open('workspace/quality/', { viewport: { width: 390, height: 844 } });
	await page.waitForSelector('section[aria-labelledby="missing"] table');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

it('sets what somebody stated beside what the records give', async () => {
	const page = await open('workspace/quality/');
	const table = page.locator('section[aria-labelledby="declared"] table');
	await table.waitFor();
	const text = await table.innerText();
	expect(text).toMatch(/Denmark\s+27\s+31 people\s+The records give 4 more than the 27 stated/);
	expect(text).toContain('They agree');
});

it('accepts warnings with a reason that tells of nobody, keeps it over a reload, and opens them again', async () => {
	const page = await open('workspace/quality/');
	const group = page.locator(hours);
	await group.locator('summary').click();
	expect(await group.innerText()).toContain('3 of 3 open');

	await group.getByRole('button', { name: 'Accept these 3' }).click();
	await group.getByRole('alert').waitFor();
	expect(await group.getByRole('alert').innerText()).toContain('nothing was accepted');
	await group.locator('textarea').fill('Ring Ida on ida.baek@example.org');
	await group.getByRole('button', { name: 'Accept these 3' }).click();
	await page.waitForFunction(
		(selector) => document.querySelector(`${selector} [role=alert]`)?.textContent.includes('telephone'),
		'main'
	);
	expect(await group.innerText()).toContain('3 of 3 open');

	await group.locator('textarea').fill('They helped to clear up.');
	await group.locator('input[type=checkbox]').first().uncheck();
	await group.getByRole('button', { name: 'Accept these 2' }).click();
	await group.getByText('1 of 3 open').waitFor();

	await page.reload();
	await group.locator('summary').click();
	await group.getByText('1 of 3 open').waitFor();
	expect(await group.innerText()).toContain('They helped to clear up.');
	await group.getByRole('button', { name: 'Open again' }).first().click();
	await group.getByText('2 of 3 open').waitFor();
});
