import { describe, expect, it } from 'vitest';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { siteLanguages } from '#schemas/languages.ts';
import { figures, live, visits } from '#workspace/fixtures/visit.ts';

const languages = siteLanguages(readProgramme('data').languages);

const { open, shared } = visits();

describe('the overview', () => {
	const opened = shared(async () => {
		const page = await open('workspace/');
		await live(page);
		return page;
	});

	it('holds its figures without a script, and the same ones when they are computed', async () => {
		const bare = await open('workspace/', { javaScriptEnabled: false });
		const prepared = await figures(bare);
		const page = opened();
		expect(prepared.length).toBeGreaterThan(15);
		expect(await figures(page)).toEqual(prepared);
	});

	it('says what was delivered', async () => {
		const page = opened();
		const table = page.locator('table');
		expect(await table.locator('thead th').allInnerTexts()).toEqual([
			'Table',
			'Denmark',
			'Sweden',
			'Finland',
			'Norway'
		]);
		expect(await table.locator('tbody tr').count()).toBeGreaterThan(8);
	});

	it.each(languages)('speaks %s throughout', async (language) => {
		const page = await open(language === 'en' ? 'workspace/' : `${language}/workspace/`);
		await live(page);
		expect(await page.locator('html').getAttribute('lang')).toBe(language);
		expect(await page.locator('body').innerText()).not.toMatch(
			/\b(figures|site|workspace)\.[a-z]|undefined|NaN|\{/
		);
	});
});
