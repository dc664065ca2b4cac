import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { visits } from '#workspace/fixtures/visit.ts';
import { axeFaultsInBoth } from '../../fixtures/axe-faults.ts';

const { site, blank, open } = visits();

const canary = { name: 'Kanarie Gulfjær', email: 'kanarie.gulfjaer@example.org' };
const header =
	'Name,E-mail,enrolled_on,status,gender,age_band,isced_group,origin_region,years_in_country,third_country_national,labour_entry';
const row = (name: string, email: string, day: string) =>
	[name, email, day, 'active,woman,18-24,3-4,europe,<2,yes,employed'].join(',');
const list = [
	header,
	row(canary.name, canary.email, '2020-09-01'),
	row('Ida Bæk', 'ida@example.org', '2020-13-01'),
	row('Omar Saleh', 'omar@example.org', '2020-09-03')
];
const csv = (lines: string[], name = 'people.csv') => ({
	name,
	mimeType: 'text/csv',
	buffer: Buffer.from(lines.length ? `${lines.join('\n')}\n` : '')
});

const step = (page: Page, name: string) => page.waitForSelector(`[data-step="${name}"][data-busy="false"]`);
const proceed = async (page: Page, to: string) => {
	await page.locator('.foot .main').click();
	await step(page, to);
};
const begin = async (page: Page, lines = list) => {
	await page.locator('[data-awake="true"]').waitFor();
	await page.setInputFiles('#import-files', csv(lines));
	await page.selectOption('#import-country', 'DK');
	await page.getByRole('button', { name: 'Begin' }).click();
	await step(page, 'reading');
};
const treat = async (page: Page) => {
	const made = page.waitForEvent('download');
	await page.getByRole('button', { name: /new key/i }).click();
	return made;
};

/** Goes through every step, and stops at each. */
async function walk(page: Page, at: (name: string) => Promise<void>): Promise<void> {
	await at('file');
	await begin(page);
	await at('reading');
	await proceed(page, 'columns');
	await at('columns');
	await proceed(page, 'people');
	await at('people');
	await treat(page);
	await proceed(page, 'problems');
	await at('problems');
	await proceed(page, 'changes');
	await at('changes');
}

it('a list becomes records of this device; nothing is sent, and nobody is named anywhere', async () => {
	const page = await blank();
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	page.on('pageerror', (error) => said.push(error.message));
	const asked: string[] = [];
	page.on('request', (request) => {
		const own = request.url().startsWith(site) && request.method() === 'GET';
		if (!own) asked.push(`${request.method()} ${request.url()}`);
	});
	await page.goto(`${site}workspace/import/`);
	await walk(page, async () => {
		said.push(await page.title(), page.url());
	});
	expect(await page.locator('[data-count="accepted"] dd').innerText()).toBe('2');
	await page.getByRole('button', { name: 'Accept 2 rows' }).click();
	await page.getByText('2 rows are accepted and kept on this device').waitFor();
	said.push(await storage(page));
	expect(said.join('\n')).not.toContain(canary.email);
	expect(said.join('\n')).not.toContain(canary.name);
	expect(said.join('\n')).not.toContain('people.csv');
	expect(said.join('\n')).toContain('2020-09-03');
	expect(asked.filter((url) => !/ (data|blob):/.test(url))).toEqual([]);
	await page.getByRole('button', { name: 'Take this import back' }).click();
	await page.getByRole('button', { name: 'Accept 2 rows' }).waitFor();
});

it('a day is corrected in its place; the rows always add up', async () => {
	const page = await open('workspace/import/');
	await walk(page, async (name) => {
		if (name !== 'problems') return;
		const value = page.locator('[data-code="invalid-day"] input[name="value"]');
		await value.fill('2020-09-02');
		await value.press('Enter');
		await page.waitForFunction(
			() => document.querySelector('[data-count="accepted"] dd')?.textContent === '3'
		);
		await page.getByRole('button', { name: 'Undo the last choice here' }).click();
		await page.waitForFunction(
			() => document.querySelector('[data-count="accepted"] dd')?.textContent === '2'
		);
	});
});

it('Back and Forward of the browser go between the steps, and what was chosen is still there', async () => {
	const page = await open('workspace/import/');
	await begin(page);
	await page.selectOption('#reading-dateOrder', 'ymd');
	await proceed(page, 'columns');
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('step-title');
	await page.goBack();
	await step(page, 'reading');
	expect(await page.inputValue('#reading-dateOrder')).toBe('ymd');
	await page.goForward();
	await step(page, 'columns');
	expect(page.url()).toBe(`${site}workspace/import/`);
});

it('a file that cannot be read says so in words', async () => {
	const page = await open('workspace/import/');
	await page.locator('[data-awake="true"]').waitFor();
	await page.setInputFiles('#import-files', csv([]));
	await page.getByText('The file is empty.').waitFor();
	expect(await page.getByRole('button', { name: 'Begin' }).count()).toBe(0);
});

it('leaving with work undone asks first', async () => {
	const page = await open('workspace/import/');
	await begin(page);
	const asked = page.waitForEvent('dialog').then(async (dialog) => {
		await dialog.dismiss();
		return dialog.message();
	});
	await page.getByRole('link', { name: 'Overview' }).click();
	expect(await asked).toContain('not accepted yet');
	await step(page, 'reading');
});

it('no step has a fault that axe can find, light and dark, or is wider than a phone', async () => {
	const page = await open('workspace/import/', { bypassCSP: true, viewport: { width: 390, height: 844 } });
	const faults: string[] = [];
	await walk(page, async (name) => {
		const found = await axeFaultsInBoth(page);
		faults.push(...found.map((fault) => `${name}: ${fault}`));
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		if (width > 390) faults.push(`${name}: ${width} wide`);
	});
	expect(faults).toEqual([]);
});

/** Everything that the site has stored in this browser, as text. */
const storage = (page: Page): Promise<string> =>
	page.evaluate(async () => {
		const texts = [
			JSON.stringify(localStorage),
			JSON.stringify(sessionStorage),
			JSON.stringify(history.state)
		];
		const look = async (folder: FileSystemDirectoryHandle): Promise<void> => {
			const entries = folder as unknown as { values: () => AsyncIterable<FileSystemHandle> };
			for await (const entry of entries.values()) {
				texts.push(entry.name);
				if (entry.kind === 'directory') await look(entry as FileSystemDirectoryHandle);
				else texts.push(await (await (entry as FileSystemFileHandle).getFile()).text());
			}
		};
		await look(await navigator.storage.getDirectory());
		return texts.join('\n');
	});
