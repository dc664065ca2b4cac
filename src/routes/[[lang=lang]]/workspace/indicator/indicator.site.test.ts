import { describe, expect, it } from 'vitest';
import { live, visits } from '../fixtures/visit.ts';

const { open } = visits();

describe('an indicator', () => {
	it('shows what it means, what it is now, and how it was asked', async () => {
		const page = await open('workspace/indicator/?id=ese-change');
		await live(page);
		const text = await page.locator('article').innerText();
		for (const part of [
			'Smallest number for an interval',
			'Target 4.4',
			'contributes',
			'There was no comparison group'
		])
			expect(text).toContain(part);
		expect(await page.locator('pre').innerText()).toMatch(/^WITH/);
		expect(await page.locator('.tables table').count()).toBe(2);
	});

	it('says when the records have no such indicator', async () => {
		const page = await open('workspace/indicator/?id=gone');
		await page.getByText('have no indicator “gone”').waitFor();
	});
});
