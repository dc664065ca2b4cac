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
