import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { live, visits } from '#workspace/fixtures/visit.ts';
import { storedData } from './fixtures/stored-data.ts';

const { site, folder, blank } = visits();
const run = promisify(execFile);

/** Personal data planted in the columns where real files have it, and in columns where it is by mistake. */
const canaries = [
	'Kanarie',
	'Fugleby',
	'canary.bird',
	'canary.example',
	// Not its last four digits alone: they may stand in any hash.
	'010190',
	'90-4000',
	'904000',
	'20262027',
	'Fuglevej'
];

const list = [
	'Fornavn;Efternavn;Mail;Telefon;CPR-nummer;Køn;Aldersgruppe;Tilmeldt den;Status;Uddannelse;Verdensdel;År i Danmark;Tredjelandsborger;Beskæftigelse;Bemærkninger',
	'Kanarie;Fugleby;canary.bird@canary.example;+45 20262027;010190-4000;Kvinde;30–39 år;22-06-2020;Aktiv;Videregående uddannelse (ISCED 5–8);Europa;2–5 år;Nej;Ledig;Bor på Fuglevej 3, ring 20262027',
	'Amina;Hassan;amina@mail.example;+45 28707929;020391-1234;Kvinde;25–29 år;23-06-2020;Gennemført;Ikke oplyst;Europa;2–5 år;Ja;Ledig;',
	'Omar;Nguyen;omar@mail.example;+45 28494240;;canary.bird@canary.example;25–29 år;24-06-2020;Aktiv;Ikke oplyst;Europa;2–5 år;Ja;Ledig;',
	''
].join('\r\n');

/** A page that records every request, every console line and every error. */
async function watched() {
	const page = await blank({ acceptDownloads: true });
	const requests: { method: string; url: string }[] = [];
	const said: string[] = [];
	page.on('request', (request) => requests.push({ method: request.method(), url: request.url() }));
	page.on('console', (message) => said.push(message.text()));
	page.on('pageerror', (error) => said.push(error.message));
	const downloads: string[] = [];
	const save = async (download: Download): Promise<string> => {
		const path = join(folder, download.suggestedFilename());
		await download.saveAs(path);
		downloads.push(download.suggestedFilename(), contentOf(path));
		return path;
	};
	return { page, requests, said, downloads, save };
}

function contentOf(path: string): string {
	const bytes = readFileSync(path);
	if (!path.endsWith('.zip')) return bytes.toString('utf8');
	return Object.entries(unzipSync(bytes))
		.map(([name, content]) => `${name}\n${strFromU8(content)}`)
		.join('\n');
}

const rest = (page: Page) => page.waitForSelector('[data-step][data-busy="false"]');

async function proceed(page: Page, to: string) {
	await page.getByRole('button', { name: /^Continue/ }).click();
	await page.waitForSelector(`[data-step="${to}"][data-busy="false"]`);
}

const toText = (bytes: string) => Buffer.from(bytes, 'utf8');

describe('the journey of a coordinator', { timeout: 180_000 }, () => {
	it('brings a list of participants to figures, and leaves no trace of a person', async () => {
		const { page, requests, said, downloads, save } = await watched();
		await page.goto(`${site}workspace/import/`);
		await page.waitForLoadState('networkidle');

		await page.locator('#import-country').selectOption('DK');
		await page.locator('#import-files').setInputFiles({
			name: 'Deltagere Kanarie Fugleby.csv',
			mimeType: 'text/csv',
			buffer: toText(list)
		});
		await rest(page);
		await page.getByRole('button', { name: /^Begin/ }).click();
		await page.waitForSelector('[data-step="reading"][data-busy="false"]');
		await proceed(page, 'columns');
		await proceed(page, 'people');
		const [key] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: /^Make a new key file/ }).click()
		]);
		const keyFile = await save(key);
		await proceed(page, 'problems');

		const sum = await page.locator('[data-step]').innerText();
		expect(sum.replaceAll(/\s+/g, ' ')).toMatch(/Read 3 = Accepted 2 \+ Rejected 1 \+ Blank 0 \+ Excluded 0/);
		const [report] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: /^Download the report/ }).click()
		]);
		await save(report);

		await proceed(page, 'changes');
		expect(await page.locator('[data-step]').innerText()).toContain('2 new participants');
		expect(await storedData(page)).not.toMatch(/participant/);
		await page.getByRole('button', { name: /^Accept 2 rows/ }).click();
		await page.getByText('2 rows are accepted').waitFor();

		await page.goto(`${site}workspace/records/`);
		await page.getByLabel('Not at all').check();
		const zip = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Pack the file' }).click();
		const sealed = await save(await zip);
		await page.goto(`${site}workspace/indicator/`);
		await live(page);
		expect(await page.locator('main').innerText()).toMatch(/Participants enrolled\s+2 people/);

		// The coordinator reads the contribution as it was sent.
		const { stdout } = await run(process.execPath, [
			...['--import', 'tsx', 'pipelines/records/ingest/ingest.ts'],
			...['--contributions', sealed, '--out', join(folder, 'lead.duckdb')]
		]);
		expect(stdout).toMatch(/participant\.csv +read 2 = accepted 2 \+ rejected 0/);

		const strangers = requests.filter(
			({ method, url }) => !/^(blob|data):/.test(url) && (method !== 'GET' || !url.startsWith(site))
		);
		expect(strangers).toEqual([]);
		const store = await storedData(page);
		expect(store).toContain('participant_id');
		const told = [store, ...said, ...downloads, ...requests.map(({ url }) => decodeURIComponent(url))].join(
			'\n'
		);
		const secret = (JSON.parse(readFileSync(keyFile, 'utf8')) as { secret: string }).secret;
		expect(canaries.filter((canary) => told.includes(canary))).toEqual([]);
		expect(store).not.toContain(secret);
		expect(said).toEqual([]);
	});

	it('opens as it was after the page was gone, takes the same file twice for nothing new, and undoes and deletes', async () => {
		const { page, save } = await watched();
		const take = async (key: string | null) => {
			await page.goto(`${site}workspace/import/`);
			await page.waitForLoadState('networkidle');
			await page.locator('#import-country').selectOption('DK');
			await page
				.locator('#import-files')
				.setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: toText(list) });
			await rest(page);
			await page.getByRole('button', { name: /^Begin/ }).click();
			await page.waitForSelector('[data-step="reading"][data-busy="false"]');
			await proceed(page, 'columns');
			await proceed(page, 'people');
			if (key === null) {
				const [made] = await Promise.all([
					page.waitForEvent('download'),
					page.getByRole('button', { name: /^Make a new key file/ }).click()
				]);
				key = await save(made);
			} else await page.locator('input[type=file][accept*=json]').setInputFiles(key);
			await page.waitForSelector('[data-key]:not([data-key=""])');
			await proceed(page, 'problems');
			await proceed(page, 'changes');
			return key;
		};
		const key = await take(null);
		// The tab closes before anything was accepted: nothing is stored.
		await page.goto(`${site}workspace/`);
		await live(page);
		expect(await page.locator('main').innerText()).toContain('The sample of this site');

		await take(key);
		await page.getByRole('button', { name: /^Accept 2 rows/ }).click();
		await page.getByText('2 rows are accepted').waitFor();
		await page.reload();
		await page.goto(`${site}workspace/`);
		await live(page);
		expect(await page.locator('main').innerText()).toMatch(/Your records, Denmark/);

		await take(key);
		expect(await page.locator('[data-step]').innerText()).toContain('This file changes nothing');

		await page.goto(`${site}workspace/records/`);
		await page.getByRole('button', { name: 'Undo the last import' }).click();
		await page.getByText('The last import was undone.').waitFor();
		await page.getByRole('button', { name: 'Bring it back' }).click();
		await page.getByText('The import was brought back.').waitFor();
		await page.getByRole('button', { name: /^Delete everything/ }).click();
		await page.getByRole('button', { name: 'Delete for good' }).click();
		await page.getByText('Everything was deleted').waitFor();
		const left = await storedData(page);
		expect(left).not.toMatch(/participant|k[a-z2-7]+_|manifest/);
	});

	it('refuses what is no table in words, and goes on with the next file', async () => {
		const { page } = await watched();
		const pdf = join(folder, 'letter.csv');
		writeFileSync(pdf, '%PDF-1.7\n1 0 obj\n');
		await page.goto(`${site}workspace/import/`);
		await page.waitForLoadState('networkidle');
		await page.locator('#import-country').selectOption('DK');
		await page.locator('#import-files').setInputFiles([pdf]);
		await page.getByText(/PDF/).first().waitFor();
		await page
			.locator('#import-files')
			.setInputFiles({ name: 'b.csv', mimeType: 'text/csv', buffer: toText(list) });
		await rest(page);
		await page
			.getByRole('button', { name: /^Begin/ })
			.first()
			.click();
		await page.waitForSelector('[data-step="reading"][data-busy="false"]');
	});
});
