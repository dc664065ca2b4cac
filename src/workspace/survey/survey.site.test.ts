import { expect, it } from 'vitest';
import { ready, visits } from '#workspace/fixtures/visit.ts';
import { axeFaultsInBoth } from '../../fixtures/axe-faults.ts';

const { open } = visits();

it.each(['participant-survey', 'event-form'])(
	'%s has no fault that axe can find, light and dark',
	async (id) => {
		const page = await open(`workspace/survey/?instrument=${id}`, { bypassCSP: true });
		await ready(page);
		await page.waitForSelector('section[aria-labelledby="items"] svg');
		expect(await axeFaultsInBoth(page)).toEqual([]);
	}
);

it('opens with the levels of every scale before and after, its tables behind them', async () => {
	const page = await open('workspace/survey/');
	await page.waitForSelector('section[aria-labelledby="items"] svg');
	const first = page.locator('main figure').first();
	expect(await first.locator('xpath=ancestor::section[1]').getAttribute('aria-labelledby')).toBe('scales');
	expect(await first.locator('h3').innerText()).toMatch(
		/^Before and after: \w+ of four changes can be told from no change$/
	);
	const table = page.locator('section[aria-labelledby="scales"] details.scores');
	expect(await table.getAttribute('open')).toBeNull();
	await table.locator('summary').first().click();
	await table.locator('th', { hasText: 'Standard deviation' }).first().waitFor();
});

it('fits a phone, and keeps the choice of questionnaire and people in the address', async () => {
	const page = await open('workspace/survey/', { viewport: { width: 390, height: 844 } });
	await page.waitForSelector('section[aria-labelledby="items"] svg');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	expect(await page.innerText('section[aria-labelledby="response"]')).toContain('81 of 112');
	await page.selectOption('#whose-gender', 'woman');
	await page.locator('section[aria-labelledby="response"] li', { hasText: '57 of 60' }).waitFor();
	expect(page.url()).toContain('gender=woman');
	await page.selectOption('#instrument', 'event-form');
	await page.getByText('They are linked to no person').waitFor();
	expect(page.url()).toContain('instrument=event-form');
});
