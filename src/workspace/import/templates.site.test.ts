import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { visits } from '#workspace/fixtures/visit.ts';
import { axeFaults } from '../../fixtures/axe-faults.ts';

const { site, blank } = visits();

async function opened(path = 'workspace/import/'): Promise<Page> {
	const page = await blank();
	await page.goto(`${site}${path}`);
	await page.locator('[data-awake="true"]').waitFor();
	// Pages that lack records lead to the list of templates, which is then open.
	if (path.endsWith('#templates')) await page.locator('#templates[open]').waitFor();
	else await page.locator('#templates summary').click();
	return page;
}

const step = (page: Page, name: string) => page.waitForSelector(`[data-step="${name}"][data-busy="false"]`);
const proceed = async (page: Page, to: string) => {
	await page.locator('.foot .main').click();
	await step(page, to);
};

async function saved(page: Page, name: string): Promise<{ file: string; bytes: Buffer }> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name, exact: true }).click();
	const made = await download;
	return { file: made.suggestedFilename(), bytes: readFileSync(await made.path()) };
}

it('a template is made when it is asked for, and what makes it comes no sooner', async () => {
	const page = await blank();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(`${site}workspace/import/`);
	await page.locator('[data-awake="true"]').waitFor();
	await page.selectOption('#import-country', 'DK');
	await page.locator('#templates summary').click();
	const before = asked.length;
	const { file, bytes } = await saved(page, 'Participants as XLSX');
	expect(file).toBe('Participants DK.xlsx');
	expect(bytes.subarray(0, 2).toString()).toBe('PK');
	expect(asked.slice(before).some((url) => url.endsWith('.js'))).toBe(true);
	expect(asked.every((url) => url.startsWith(site) || url.startsWith('blob:'))).toBe(true);
	await page.context().close();
});

it('a template that was filled in goes through every step without a question', async () => {
	const page = await opened('da/workspace/import/#templates');
	await page.selectOption('#import-country', 'DK');
	const { file, bytes } = await saved(page, 'Arrangementer som CSV');
	expect(file).toBe('Arrangementer DK.csv');
	const text = bytes.toString();
	expect(text).toBe(
		'\uFEFFLand;Slags arrangement;Planlagt til;Afholdt den;Status;Afholdelsesform;Timer;Antal partnere til stede;Trinfri adgang\r\n'
	);
	const row = 'Danmark;Mentordag;05-10-2020;16-10-2020;Afholdt;På nettet;2,5;;Ja';
	await page.setInputFiles('#import-files', {
		name: file,
		mimeType: 'text/csv',
		buffer: Buffer.from(text + row)
	});
	await page.getByRole('button', { name: 'Begynd' }).click();
	await step(page, 'reading');
	await proceed(page, 'columns');
	expect(await page.locator('#questions').count()).toBe(0);
	await proceed(page, 'people');
	const key = page.waitForEvent('download');
	await page.getByRole('button', { name: /ny nøglefil/i }).click();
	await key;
	await proceed(page, 'problems');
	await page.getByText('Der blev ikke fundet problemer i filen.').waitFor();
	await page.context().close();
});

it('the list of templates is open to everybody', async () => {
	const page = await opened();
	expect(await axeFaults(page)).toEqual([]);
	await page.selectOption('#templates select', '\t');
	const { bytes } = await saved(page, 'Events as CSV');
	expect(bytes.toString()).toContain('Country\tKind of event\t');
	await page.context().close();
});
