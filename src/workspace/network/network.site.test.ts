import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { networkRecords } from '#pipelines/bench/network-records.ts';
import { visits } from '#workspace/fixtures/visit.ts';
import { siteFolder } from '../../routes/figures.server.ts';
import { axeFaults, axeFaultsInBoth } from '../../fixtures/axe-faults.ts';

const { site, folder, blank, open } = visits();

const drawn = (page: Page) => page.waitForSelector('[data-ready="true"][data-banded="true"]');
const title = (page: Page) => page.locator('#ties-title').innerText();
const measure = (page: Page, id: string) => page.locator(`[data-measure="${id}"] b`).innerText();
const slider = (page: Page) => page.getByRole('slider', { name: 'Month' });
const said = (page: Page) => page.locator('[data-picture] [role=status]').innerText();
const person = (page: Page) => page.locator('[data-person]').innerText();

describe('the network of the sample', () => {
	it('shows people and ties without the engine, in each month, and each source by itself', async () => {
		const page = await blank();
		const asked: string[] = [];
		const faults: string[] = [];
		page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(`${site}workspace/network/`);
		await drawn(page);
		const last = await title(page);
		expect(last).toBe(
			'By the end of June 2021, 90 of 112 participants had 137 ties, 29 of them across countries'
		);
		expect([await measure(page, 'ties'), await measure(page, 'degree')]).toEqual(['137', '2.45']);
		expect(await page.locator('[data-measure=ei]').innerText()).toMatch(/by chance −0\.\d\d to \+0\.\d\d/);
		// The picture is the same in every month: only what has come by then is shown.
		const paths = () =>
			page.locator('[data-picture] .ties path').evaluateAll((all) => all.map((one) => one.getAttribute('d')));
		const whole = await paths();
		await page.getByRole('button', { name: 'Month back' }).click();
		await expect.poll(() => title(page)).toMatch(/^By the end of May 2021, /);
		expect(await paths()).toEqual(whole);
		expect(await page.locator('[data-picture] .ties.yet').count()).toBe(1);
		await slider(page).fill('0');
		expect(await title(page)).toMatch(/^By the end of May 2020, /);
		await page.getByRole('button', { name: 'Play' }).click();
		await expect.poll(() => slider(page).inputValue()).toBe('1');
		await page.getByRole('button', { name: 'Pause' }).click();
		await page.getByRole('radio', { name: 'A survey' }).check();
		await drawn(page);
		await slider(page).fill('99');
		await expect.poll(() => title(page)).toContain(' had 29 ties');
		// Who came to the same event is not who was noted there, and people of one source have no place in another.
		await page.getByRole('radio', { name: 'Noted at events' }).check();
		await expect.poll(() => title(page)).toContain(' had 30 ties, 5 of them across');
		await page.getByRole('radio', { name: 'Came to the same event' }).check();
		await expect.poll(() => title(page)).toContain(' had 1,427 ties, 0 of them across');
		await drawn(page);
		await page.getByRole('radio', { name: 'A survey' }).check();
		await drawn(page);
		expect(faults).toEqual([]);
		expect(asked.filter((url) => url.endsWith('.wasm'))).toEqual([]);
		// The address keeps what was chosen, for another language or another reader.
		await page.waitForURL(/month=2021-06&source=survey/);
		await page.getByRole('link', { name: 'Dansk' }).click();
		await drawn(page);
		await expect
			.poll(() => title(page))
			.toMatch(/^Ved udgangen af juni 2021 havde \d+ af 112 deltagere 29 forbindelser/);
	});

	it('tells of the person that is pointed at, of their neighbours, and of the events they came to', async () => {
		const page = await open('workspace/network/');
		await drawn(page);
		await page.selectOption('#network-person', { label: 'pjqemdsx' });
		expect(await person(page)).toBe(
			'pjqemdsx, Sweden: 9 ties by the end of June 2021, 2 of them across countries.'
		);
		expect(await page.locator('.chosen .across').count()).toBe(2);
		await page.locator('.with li button').first().click();
		await expect.poll(() => person(page)).not.toMatch(/^pjqemdsx/);
		// The neighbours stand below the picture.
		await page.evaluate(() => scrollTo(0, 0));
		const { x, y, width } = (await page.locator('[data-picture] svg').boundingBox())!;
		const self = (await page.locator('.chosen .self').boundingBox())!;
		const before = await person(page);
		await page.mouse.click(x + width - 3, y + 3);
		await expect.poll(() => page.locator('[data-person]').count()).toBe(0);
		await page.mouse.click(self.x + self.width / 2, self.y + self.height / 2);
		await expect.poll(() => person(page)).toBe(before);
		await page
			.locator('.grid svg')
			.first()
			.click({ position: { x: 10, y: 40 } });
		await expect.poll(() => person(page)).not.toBe(before);
		expect(await page.locator('.grid .row').count()).toBe(1);
		const pointed = page.locator('[data-pointed]');
		await page
			.locator('.grid svg')
			.first()
			.hover({ position: { x: 5, y: 30 } });
		await expect
			.poll(() => pointed.innerText())
			.toMatch(/^\d+ \w+ 202\d, .+, Denmark\. p\w{7} (was there|is not)/);
		await page.locator('h1').hover();
		await expect.poll(() => pointed.innerText()).toMatch(/^p\w{7}: \d+ \w+ 202\d, .+; /);
		await page.locator('figure.ties summary', { hasText: 'Show as table' }).click();
		await expect.poll(() => page.locator('figure.ties tbody tr').count()).toBe(112);
	});

	it('is walked through with the keyboard, each step said in a sentence', async () => {
		const page = await open('workspace/network/');
		await drawn(page);
		await page.focus('[data-picture]');
		await page.keyboard.press('Home');
		await expect.poll(() => said(page)).toMatch(/^pjqemdsx, Sweden: 9 ties/);
		await page.keyboard.press('ArrowRight');
		await expect
			.poll(() => said(page))
			.toMatch(/^From pjqemdsx along a tie of \w+ 202\d\. p\w{7}, \w+: \d+ ties? by the end of June 2021/);
		// Before the first part come the people without a tie.
		await page.keyboard.press('Home');
		await page.keyboard.press('PageUp');
		await expect.poll(() => said(page)).toMatch(/^p\w{7}, \w+: no tie by the end of June 2021/);
		await page.keyboard.press('Escape');
		await expect.poll(() => page.locator('.chosen').count()).toBe(0);
		await slider(page).focus();
		await page.keyboard.press('ArrowLeft');
		await expect.poll(() => slider(page).getAttribute('aria-valuetext')).toMatch(/^By the end of May 2021, /);
	});

	it('is operated by touch on a phone, does not play where motion is not wanted, and has no fault that axe finds', async () => {
		const page = await open('workspace/network/', {
			viewport: { width: 390, height: 844 },
			hasTouch: true,
			reducedMotion: 'reduce',
			bypassCSP: true
		});
		await drawn(page);
		expect(await page.getByRole('button', { name: 'Play' }).count()).toBe(0);
		await page.getByRole('button', { name: 'Month back' }).tap();
		await expect.poll(() => title(page)).toContain('May 2021');
		await slider(page).tap({ position: { x: 4, y: 16 } });
		await expect.poll(() => title(page)).toContain('May 2020');
		await page.locator('[data-picture] svg').scrollIntoViewIfNeeded();
		const box = (await page.locator('.people path').first().boundingBox())!;
		await page.touchscreen.tap(box.x + 6, box.y + 6);
		await page.waitForSelector('[data-person]');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		expect(await axeFaultsInBoth(page)).toEqual([]);
	});

	it('is saved as a picture and as a table', async () => {
		const page = await open('workspace/network/');
		await drawn(page);
		await page.locator('figure.ties .actions summary').click();
		const save = async (form: string) => {
			const file = page.waitForEvent('download');
			await page.locator('figure.ties .panel').getByRole('button', { name: form }).click();
			const to = join(folder, `network.${form.slice(-3).toLowerCase()}`);
			await (await file).saveAs(to);
			return readFileSync(to, 'utf8');
		};
		const svg = await save('SVG');
		expect(svg).toContain('137 ties');
		expect(svg).toContain('Norway');
		expect(svg).not.toContain('var(--');
		const lines = (await save('CSV')).trim().split('\n');
		expect(lines).toHaveLength(113);
		expect(lines[1]).toMatch(/^The online platform,2021-06-30,/);
		expect(await page.locator('[data-grows] svg').count()).toBe(12);
	});
});

describe('the network of a file', () => {
	const opened = async (people: number, ties: number) => {
		const file = join(folder, `${people}.duckdb`);
		await networkRecords(join(siteFolder(), 'records.duckdb'), file, { people, ties });
		const page = await open('workspace/network/', { bypassCSP: true });
		await drawn(page);
		await page.setInputFiles('input[type=file]', file);
		await page.waitForSelector('[data-drawn="file"][data-live="true"]');
		return page;
	};

	it('says what brings ties where there are none', async () => {
		const page = await opened(4, 0);
		await page.getByRole('link', { name: 'Import a list of ties' }).waitFor();
		expect(await page.locator('figure.ties').count()).toBe(0);
	});

	it('is drawn by country where it is too large, says so, and still shows the people around one', async () => {
		const page = await opened(3_001, 9_000);
		await page.getByText('too many to draw one by one').waitFor();
		expect(await measure(page, 'components')).toBe('–');
		await page.getByRole('button', { name: 'Work out the other measures' }).click();
		await page.waitForSelector('[data-measured="true"]');
		expect(Number(await measure(page, 'components'))).toBeGreaterThan(0);
		await page.fill('#near-person', 'nobody');
		await page.keyboard.press('Enter');
		await page.getByText('No participant has the pseudonym nobody.').waitFor();
		await page.fill('#near-person', 'p0000007');
		await page.keyboard.press('Enter');
		await page.waitForSelector('[data-near="true"] .chosen');
		expect(await page.locator('#near-title').innerText()).toMatch(/^p0000007, Norway: \d+ ties/);
		expect(await axeFaults(page)).toEqual([]);
	});
});
