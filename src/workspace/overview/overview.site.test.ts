import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { siteLanguages } from '#schemas/languages.ts';
import { figures, live, visits } from '#workspace/fixtures/visit.ts';
import { Coordinator } from '#workspace/import/fixtures/coordinator.ts';
import { axeFaults } from '../../fixtures/axe-faults.ts';
import { siteFolder } from '../../routes/figures.server.ts';

const languages = siteLanguages(readProgramme('data').languages);

const { site, blank, open } = visits();

const attention = (page: Page) => page.locator('[data-attention]').allInnerTexts();
/** The overview of the sample as it stood on a day. */
async function onDay(day: string): Promise<Page> {
	const page = await blank();
	await page.clock.setFixedTime(new Date(`${day}T10:00:00Z`));
	await page.goto(`${site}workspace/`);
	await live(page);
	return page;
}

describe('the overview', () => {
	it('holds what it knows without a script, and the same when it is read from the records', async () => {
		const bare = await open('workspace/', { javaScriptEnabled: false });
		const prepared = [await attention(bare), await figures(bare)];
		const page = await open('workspace/');
		await live(page);
		expect(prepared[0]!.length).toBeGreaterThan(2);
		expect(prepared[1]!.length).toBeGreaterThan(15);
		expect([await attention(page), await figures(page)]).toEqual(prepared);
	});

	it('says what needs attention on a day, and where it can be put right', async () => {
		const page = await onDay('2021-08-01');
		expect(await attention(page)).toEqual([
			'Fewer events have been held than planned by now: Sweden (networking dinner: 5 of 6), Finland (networking dinner: 4 of 6, mentor day: 7 of 10) and the whole programme (reflection meeting: 4 of 5).',
			'2 events were planned for days that have passed; the records do not say whether they were held: Finland (2).',
			'16 people are due for a form (at the end): Denmark (6), Sweden (4), Finland (2) and Norway (4).',
			'Fewer than the planned 25 participants have enrolled: Finland (20).',
			'12 warnings are open.'
		]);
		for (const link of await page.locator('[data-attention]').all()) {
			const to = new URL((await link.getAttribute('href'))!, page.url());
			const there = to.pathname === new URL(page.url()).pathname ? page : await blank();
			if (there !== page) expect((await there.goto(to.href))!.status()).toBe(200);
			if (to.hash) expect(await there.locator(to.hash).count()).toBe(1);
		}
		expect(await page.getByText('today', { exact: true }).count()).toBe(0);
		// 16 + 15 + 11 + 16 in the countries and 3 + 4 + 1 joint ones, of four times 6 + 10 and 3 + 5 + 1.
		expect(await page.locator('#plan').innerText()).toBe(
			'All countries: 66 of 73 planned events have been held'
		);
	});

	it('says before the end what was due by the day, with a line where it is', async () => {
		const page = await onDay('2020-07-01');
		expect(await page.getByText('today', { exact: true }).count()).toBe(1);
		expect((await figures(page))[0]).toBe('6 of 6 held, 1 due by today');
		expect(await attention(page)).toEqual([
			'Fewer than the planned 25 participants have enrolled: Finland (20).',
			'12 warnings are open.'
		]);
	});

	it('is walked with the arrow keys, each event with its sentence, and Enter shows what the records hold of it', async () => {
		const page = await onDay('2021-08-01');
		const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
		await page.locator('[data-mark][tabindex="0"]').focus();
		expect(await page.locator('[data-mark][tabindex="0"]').count()).toBe(1);
		const first = await focused();
		expect(first).toContain('Denmark, Networking dinner: held as planned on 7 August 2020');
		await page.keyboard.press('ArrowRight');
		expect(await focused()).toContain('planned for 15 May 2020, held on 21 August 2020');
		await page.keyboard.press('ArrowLeft');
		expect(await focused()).toBe(first);
		await page.keyboard.press('ArrowDown');
		expect(await focused()).toContain('Denmark, Mentor day');
		await page.keyboard.press('Enter');
		const event = page.locator('[data-event]');
		expect(await event.locator('h3').innerText()).toBe('Denmark: mentor day');
		expect((await event.locator('dt').allInnerTexts()).slice(0, 2)).toEqual(['Planned for', 'Held on']);
		expect(await event.locator('dd').allInnerTexts()).toContainEqual(
			expect.stringMatching(/^\d+ of \d+ on the list$/)
		);
		await event.getByRole('link', { name: 'The indicator that counts it' }).waitFor();
		await event.getByRole('button', { name: 'Close' }).click();
		expect([await event.count(), await focused()]).toEqual([
			0,
			expect.stringContaining('Denmark, Mentor day')
		]);
		await page.locator('[data-state="unheard"]').first().click();
		await event.getByRole('link', { name: 'Import a file that says what became of it' }).click();
		await page.waitForURL('**/workspace/import/');
	});

	it('leads from a country to Compare with it chosen, and to the published statistics there', async () => {
		const page = await open('workspace/');
		await live(page);
		// No outcome of the sample has a target, and nothing says that its mark is drawn.
		const outcomes = page.locator('section:has(#outcomes)');
		expect(await outcomes.innerText()).toContain('Dot: the value. Line: its 95% interval.');
		expect(await outcomes.innerText()).not.toContain('Mark:');
		const [first] = await page.locator('[data-country="SE"]').all();
		await first!.click();
		await page.waitForURL('**/compare/?v=2&a.country=SE');
		expect(await page.locator('[data-selection]').innerText()).toContain('Sweden');
		await page.goBack();
		await page.getByRole('link', { name: /^Published statistics/ }).click();
		await page.locator('#context .title').first().waitFor();
	});

	it('says what comes next for those who are due, and copies their pseudonyms for the partner', async () => {
		const page = await blank();
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(`${site}workspace/`);
		await live(page);
		const due = page.locator('section:has(#due)');
		expect(await due.locator('[data-next]').innerText()).toContain(
			'send the form at the end to these people'
		);
		await due.getByRole('button', { name: 'Copy as CSV (Denmark)' }).click();
		await due.getByText('6 pseudonyms are on the clipboard.').waitFor();
		const lines = (await page.evaluate(() => navigator.clipboard.readText())).trimEnd().split('\n');
		expect([lines[0], lines.length]).toEqual(['participant_id,country,wave', 7]);
	});

	it.each(['light', 'dark'] as const)(
		'has no fault that axe can find, in %s, unfolded',
		async (colorScheme) => {
			const page = await open('workspace/', { colorScheme, bypassCSP: true });
			await live(page);
			// A menu closes when something else is clicked, and has a test of its own.
			const folded = page.locator('details:not([open]):not(.menu) > summary');
			while ((await folded.count()) > 0) await folded.first().click();
			await page.locator('#events svg').first().waitFor();
			expect(await axeFaults(page)).toEqual([]);
		}
	);

	it.each(['workspace/', 'fi/workspace/'])('/%s fits a phone', async (path) => {
		const page = await open(path, { viewport: { width: 390, height: 844 } });
		await live(page);
		const width = () =>
			page.evaluate(() => document.fonts.ready.then(() => document.documentElement.scrollWidth));
		await expect.poll(width).toBe(390);
	});

	it('works for one partner, misses nobody else, and tells what changed since the last look', async () => {
		const page = await open('workspace/import/');
		const list = (name: string, people: string[]) => ({
			name,
			mimeType: 'text/csv',
			buffer: Buffer.from(
				[
					'Participant,Country,Gender,Enrolled on,Status',
					...people.map((one) => `${one}@canary.example,DK,Woman,2020-05-04,enrolled`)
				].join('\n')
			)
		});
		await new Coordinator(page).importAll('DK', [list('first.csv', ['astrid', 'bo', 'carla'])]);
		const look = async () => {
			await page.goto(`${site}workspace/`);
			await live(page);
			await page.locator('.labels').getByText('Denmark 3').or(page.locator('#since')).first().waitFor();
		};
		await look();
		const text = await page.locator('main').innerText();
		expect(text).not.toMatch(/Sweden|Finland|Norway|whole programme/);
		expect(text).toContain('Fewer than the planned 25 participants have enrolled: Denmark (3).');
		expect(text).toContain('Denmark: 3 of the planned 25 participants have enrolled');
		expect(await page.locator('#since').count()).toBe(0);
		await look();
		await page.getByText('Nothing has been imported or taken back since then.').waitFor();
		await page.goto(`${site}workspace/records/`);
		const keys = () => page.evaluate(() => Object.keys(localStorage));
		expect((await keys()).filter((key) => key.endsWith('last-visit'))).toHaveLength(1);
		await page.getByRole('button', { name: 'Delete everything' }).first().click();
		await page.locator('.sure button').last().click();
		await expect.poll(keys).toEqual([]);
	});

	it('knows what is odd without an engine, and the same of a file that is opened', async () => {
		const page = await open('workspace/');
		await live(page);
		const counts = page.locator('section:has(#odd) li .count');
		const said = async () => [
			await page.locator('section:has(#odd) li').allInnerTexts(),
			await page.locator('[data-attention="odd"]').innerText()
		];
		const known = await said();
		const sum = (await counts.allInnerTexts()).reduce((all, one) => all + Number(one), 0);
		expect(known[1]).toBe(`${sum} warnings are open.`);
		expect(await page.locator('[data-phase="resting"]').count()).toBe(1);
		await page.setInputFiles('input[type=file]', join(siteFolder(), 'records.duckdb'));
		await page.getByText('records.duckdb', { exact: true }).waitFor();
		await counts.first().waitFor();
		expect(await said()).toEqual(known);
	});

	it.each(languages)('speaks %s throughout', async (language) => {
		const page = await open(language === 'en' ? 'workspace/' : `${language}/workspace/`);
		await live(page);
		expect(await page.locator('html').getAttribute('lang')).toBe(language);
		expect(await page.locator('body').innerText()).not.toMatch(
			/\b(figures|overview|site|workspace)\.[a-z]|undefined|NaN|\{/
		);
	});
});
