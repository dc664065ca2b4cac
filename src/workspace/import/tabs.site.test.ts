import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { visits } from '#workspace/fixtures/visit.ts';
import { storedData } from './fixtures/stored-data.ts';

const { site, open } = visits();

const header =
	'Name,E-mail,enrolled_on,status,gender,age_band,isced_group,origin_region,years_in_country,third_country_national,labour_entry';
const person = (name: string) =>
	`${name},${name.toLowerCase()}@example.org,2020-09-01,active,woman,18-24,3-4,europe,<2,yes,employed`;

const at = (page: Page, step: string) => page.waitForSelector(`[data-step="${step}"][data-busy="false"]`);

/** Brings a list of people to the last step, with a key that is made, or with that one; the key. */
async function toChanges(page: Page, people: string[], key?: Buffer): Promise<Buffer> {
	await page.locator('[data-awake="true"]').waitFor();
	await page.setInputFiles('#import-files', {
		name: 'people.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from([header, ...people.map(person)].join('\n'))
	});
	await page.selectOption('#import-country', 'DK');
	await page.getByRole('button', { name: 'Begin' }).click();
	for (const [before, after] of [
		['reading', 'columns'],
		['columns', 'people'],
		['people', 'problems'],
		['problems', 'changes']
	] as const) {
		await at(page, before);
		if (before === 'people') key = await withKey(page, key);
		await page.locator('.foot .main').click();
		await at(page, after);
	}
	return key!;
}

async function withKey(page: Page, key: Buffer | undefined): Promise<Buffer> {
	if (key) {
		const name = 'key.json';
		await page
			.locator('input[type=file][accept*=json]')
			.last()
			.setInputFiles({ name, mimeType: 'application/json', buffer: key });
		await page.waitForSelector('[data-key]:not([data-key=""])');
		return key;
	}
	const made = page.waitForEvent('download');
	await page.getByRole('button', { name: /new key/i }).click();
	const parts: Buffer[] = [];
	for await (const part of await (await made).createReadStream()) parts.push(part as Buffer);
	return Buffer.concat(parts);
}

/** Another tab of the same browser. */
async function beside(page: Page, path: string): Promise<Page> {
	const other = await page.context().newPage();
	await other.goto(site + path);
	return other;
}

const accept = (page: Page) => page.getByRole('button', { name: /^Accept/ }).click();

it('an import that another tab has overtaken is worked out anew and shown, and nothing is lost', async () => {
	const one = await open('workspace/import/', { acceptDownloads: true });
	const key = await toChanges(one, ['Ida']);
	const other = await beside(one, 'workspace/import/');
	await toChanges(other, ['Ida', 'Omar'], key);
	await accept(other);
	await other.locator('#accepted').waitFor();

	await one.locator('#moved').waitFor();
	await at(one, 'changes');
	expect(await one.locator('[data-step]').innerText()).toContain('This file changes nothing');
	await accept(one);
	await one.locator('#accepted').waitFor();

	// The other tab takes back its own import or none.
	await other.getByRole('button', { name: 'Take this import back' }).click();
	await other.getByText('Nothing was taken back').waitFor();
	expect(await other.locator('section.done').innerText()).toMatch(/The last import is now “.+”, step 2/);

	const records = await beside(one, 'workspace/records/');
	await records.waitForSelector('[data-revision="2"]');
	await one.getByRole('button', { name: 'Take this import back' }).click();
	await at(one, 'changes');
	await records.locator('[data-elsewhere="changed"]').waitFor();
	expect(await records.locator('[data-elsewhere]').innerText()).toMatch(
		/The last import is now “.+”, step 1\./
	);
	await records.getByRole('button', { name: 'Undo the last import' }).click();
	await records.getByText('Nothing was changed yet').waitFor();
	expect(await records.locator('[data-revision]').count()).toBe(3);
	await records.getByRole('button', { name: 'Undo the last import' }).click();
	await records.waitForSelector('[data-revision="4"]');
});

it('what is deleted for good in one tab is let go by the others, and does not come back', async () => {
	const one = await open('workspace/import/', { acceptDownloads: true });
	const key = await toChanges(one, ['Ida']);
	await accept(one);
	await one.locator('#accepted').waitFor();
	const other = await beside(one, 'workspace/import/');
	await toChanges(other, ['Ida', 'Omar'], key);
	const figures = await beside(one, 'workspace/');
	await figures.getByText('Your records, Denmark').waitFor();

	await one.goto(`${site}workspace/records/`);
	await one.getByRole('button', { name: 'Delete everything …' }).click();
	await one.getByRole('button', { name: 'Delete for good' }).click();
	await one.waitForSelector('[data-empty]');

	await other.locator('[data-forgotten]').waitFor();
	await at(other, 'file');
	expect(await other.locator('main').innerText()).not.toContain('people.csv');
	expect(await other.getByRole('button', { name: 'Begin' }).count()).toBe(0);
	await figures.getByText('The sample of this site').waitFor();
	expect(await storedData(other)).not.toMatch(/participant|enrolled/);
});

/** Writes into the browser what a newer version of this page would: a revision of another format, and a file of its own. */
const continueAsNewer = (page: Page) =>
	page.evaluate(async () => {
		const root = await navigator.storage.getDirectory();
		const folder = await root.getDirectoryHandle('tidemark');
		const [[, mine]] = (await Array.fromAsync(
			folder as unknown as AsyncIterable<[string, FileSystemDirectoryHandle]>
		)) as [[string, FileSystemDirectoryHandle]];
		const write = async (name: string, text: string) => {
			const file = await (await mine.getFileHandle(name, { create: true })).createWritable();
			await file.write(text);
			await file.close();
		};
		const manifest = JSON.stringify({ format: 2, revision: 2, people: 1 });
		const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(manifest));
		const sha256 = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
		await write(`profile-${sha256}.csv`, 'rows\n');
		await write('revision-000002.json', manifest);
		await write('current.json', JSON.stringify({ revision: 2, sha256 }));
	});

it('what a newer version of this page has stored is neither damage nor written over', async () => {
	const one = await open('workspace/import/', { acceptDownloads: true });
	const key = await toChanges(one, ['Ida']);
	await accept(one);
	await one.locator('#accepted').waitFor();
	const other = await beside(one, 'workspace/import/');
	await toChanges(other, ['Ida', 'Omar'], key);
	await continueAsNewer(one);
	const before = await storedData(one);

	await accept(other);
	await other.locator('[data-newer]').waitFor();
	expect(await other.locator('.accept').innerText()).toContain('kept by a newer version');
	expect(await other.getByRole('button', { name: /^Accept/ }).isDisabled()).toBe(true);

	const records = await beside(one, 'workspace/records/');
	await records.locator('[data-newer]').waitFor();
	expect(await records.locator('[data-damaged], [data-empty]').count()).toBe(0);
	expect(await records.getByRole('button', { name: 'Undo the last import' }).count()).toBe(0);
	expect(await storedData(one)).toBe(before);
});

it('why nothing could be stored stands where it was tried', async () => {
	const page = await open('workspace/import/', { acceptDownloads: true });
	await toChanges(page, ['Ida']);
	for (const [name, said] of [
		['QuotaExceededError', 'this device has no room left'],
		['NotAllowedError', 'the browser refused to write']
	] as const) {
		await page.evaluate((fault) => {
			FileSystemFileHandle.prototype.createWritable = () => Promise.reject(new DOMException('', fault));
		}, name);
		await accept(page);
		await page.locator('.accept [role="status"]').getByText(said).waitFor();
		expect(await page.locator('#accepted').count()).toBe(0);
		expect(await storedData(page)).not.toMatch(/participant|enrolled/);
	}
});
