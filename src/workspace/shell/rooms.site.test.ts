import { expect, it } from 'vitest';
import { loadMessages } from '#language/messages.ts';
import { languages } from '#schemas/languages.ts';
import { visits } from '#workspace/fixtures/visit.ts';
import { rooms } from './rooms.ts';

const { open } = visits();

it('all pages of the workspace can be seen, by room, and the present one is marked', async () => {
	const page = await open('workspace/compare/', { javaScriptEnabled: false });
	const nav = page.getByRole('navigation', { name: 'Pages of the workspace' });
	for (const [room, pages] of [
		['Collect', 5],
		['Understand', 6],
		['Report', 2]
	] as const)
		expect(await nav.getByRole('list', { name: room }).getByRole('link').count()).toBe(pages);
	expect(await nav.locator('[aria-current]:visible').allInnerTexts()).toEqual(['Compare']);
	// All in one row, in the words of each language.
	for (const language of languages) {
		const messages = await loadMessages(language, ['workspace']);
		const names = rooms.flatMap((room) => room.pages.map(({ name }) => messages[name]));
		const rows = await nav.evaluate((nav, names) => {
			nav.querySelectorAll('.pages a').forEach((link, i) => (link.textContent = names[i]!));
			return new Set([...nav.querySelectorAll('.pages a')].map((one) => one.getBoundingClientRect().top))
				.size;
		}, names);
		expect([language, rows]).toEqual([language, 1]);
	}
	await page.keyboard.press('Tab');
	expect(await page.locator(':focus').getAttribute('href')).toBe('#content');
});

it('on a phone the rooms stand in a row, the pages of the present one below', async () => {
	const page = await open('workspace/quality/', {
		javaScriptEnabled: false,
		viewport: { width: 390, height: 844 }
	});
	const nav = page.getByRole('navigation', { name: 'Pages of the workspace' });
	expect(await nav.getByRole('link').allInnerTexts()).toEqual([
		'Collect',
		'Import a file',
		'Your records',
		'Contributions',
		'Products',
		'Quality',
		'Understand',
		'Report'
	]);
	const top = async (name: string) => (await nav.getByRole('link', { name, exact: true }).boundingBox())!.y;
	expect(await top('Understand')).toBe(await top('Collect'));
	expect(await top('Quality')).toBeGreaterThan(await top('Report'));
	await nav.getByRole('link', { name: 'Report' }).click();
	await page.waitForURL('**/workspace/publish/');
});
