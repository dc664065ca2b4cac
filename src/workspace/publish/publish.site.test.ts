import { unzipSync, zipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { demoKey } from '#edition/keys.ts';
import { verifyEdition } from '#edition/verify.ts';
import { makeEdition } from '#pipelines/editions/make-edition.ts';
import { siteStatic } from '#pipelines/site/options.ts';
import { siteFolder } from '../../routes/figures.server.ts';
import { visits } from '#workspace/fixtures/visit.ts';
import { axeFaults } from '../../fixtures/axe-faults.ts';

const { open, site, folder } = visits();

const minutes = 60_000;

/** The page, once it knows what was published before. */
async function opened(options?: Parameters<typeof open>[1]): Promise<Page> {
	const page = await open('workspace/publish/', options);
	await page.waitForSelector('#edition-name');
	return page;
}

/** As if nothing had been published: there is nothing to compare with, which is quick. */
async function first(page: Page): Promise<void> {
	for (const box of await page.locator('[data-edition] input').all()) await box.uncheck();
}

const looked = (page: Page) =>
	page.waitForFunction(
		() => document.querySelector<HTMLElement>('[data-look]')!.dataset['look'] !== 'working',
		null,
		{ timeout: 4 * minutes }
	);

it(
	'makes the edition that the command makes, byte by byte',
	async () => {
		const strangers: string[] = [];
		const page = await opened();
		page.context().on('request', (request) => {
			if (!request.url().startsWith(site) && !/^(data|blob):/.test(request.url()))
				strangers.push(request.url());
		});
		await first(page);
		await page.waitForSelector('[data-gap]');
		const name = await page.locator('#edition-name').inputValue();
		const on = await page.locator('#edition-day').inputValue();

		await page.getByRole('button', { name: 'Look at what would be published' }).click();
		await looked(page);
		await page.waitForSelector('[data-cost]');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('result');
		expect(await page.locator('[data-cost]').innerText()).toMatch(/^\d+ of \d+ figures \(\d+%\)/);

		const without = 'participants-enrolled/gender';
		await page.locator('[data-indicator="participants-enrolled"] summary').click();
		await page.locator(`[data-leave-out="${without}"]`).check();
		await page.getByText('You have changed something since').first().waitFor();
		await page.locator('section[aria-labelledby="breakdowns"] .look button').click();
		await looked(page);
		await page.waitForSelector('[data-moved]');
		expect(await page.locator('[data-moved]').innerText()).toMatch(/Published: \d+ before, \d+ now/);

		await page.getByRole('button', { name: 'Use the key that everybody has' }).click();
		await page.getByRole('button', { name: `Sign edition ${name}` }).click();
		const save = page.locator('#edition-save');
		await save.waitFor({ timeout: minutes });
		const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
		expect(download.suggestedFilename()).toBe(`edition-${name}.zip`);
		const zip = unzipSync(new Uint8Array(readFileSync(await download.path())));
		const files = new Map(
			Object.entries(zip).map(([path, bytes]) => [path.slice(name.length + 1), bytes] as const)
		);
		expect(verifyEdition(files, demoKey().public)).toMatchObject({ verdict: 'everybodys-key', findings: [] });
		expect(strangers).toEqual([]);

		const made = await makeEdition({
			programmeDir: 'data',
			data: join(siteFolder(), 'records.duckdb'),
			name,
			on,
			previous: [],
			without: new Set([without]),
			key: null,
			pictures: false
		});
		const listed = JSON.parse(Buffer.from(files.get('manifest.json')!).toString()) as {
			files: { path: string }[];
		};
		expect([...files.keys()].sort()).toEqual(
			[...listed.files.map(({ path }) => path), 'manifest.json', 'manifest.sig.json'].sort()
		);
		const other = [...files].filter(([path, bytes]) => Buffer.compare(bytes, made.files.get(path)!) !== 0);
		expect(other.map(([path]) => path)).toEqual([]);
	},
	8 * minutes
);

it('refuses an earlier edition that was changed, and names the file', async () => {
	const page = await opened();
	const known = await page.locator('[data-edition]').count();
	const earliest = (await page.locator('[data-edition]').first().getAttribute('data-edition'))!;
	const dir = join(siteStatic, 'editions', earliest);
	const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as {
		files: { path: string }[];
	};
	const paths = ['manifest.json', 'manifest.sig.json', ...manifest.files.map(({ path }) => path)];
	const bytes = (path: string) => {
		const read = new Uint8Array(readFileSync(join(dir, path)));
		if (path === 'cells.csv') read[40]! ^= 1;
		return read;
	};
	const zip = join(folder, 'changed.zip');
	writeFileSync(zip, zipSync(Object.fromEntries(paths.map((path) => [`${earliest}/${path}`, bytes(path)]))));
	await page.locator('#edition-zip').setInputFiles(zip);
	const alert = page.locator('[data-edition] [role=alert]');
	await alert.waitFor();
	expect(await alert.innerText()).toContain('is not authentic');
	expect(await alert.innerText()).toContain('cells.csv was changed after signing');
	await page.getByRole('button', { name: 'Take it off the list' }).click();
	await alert.waitFor({ state: 'detached' });
	expect(await page.locator('[data-edition]').count()).toBe(known);

	writeFileSync(zip, zipSync({ 'a.txt': new Uint8Array([97]) }));
	await page.locator('#edition-zip').setInputFiles(zip);
	await page.getByText('missing file: manifest.json').waitFor();
	const none = join(folder, 'none.zip');
	writeFileSync(none, 'no zip at all');
	await page.locator('#edition-zip').setInputFiles(none);
	await page.getByText('none.zip is no zip of an edition').waitFor();
	expect(await page.locator('[data-edition]').count()).toBe(known);
});

it('refuses names that are taken or are none', async () => {
	const page = await opened();
	const earliest = (await page.locator('[data-edition]').first().getAttribute('data-edition'))!;
	await page.locator('#edition-name').fill(earliest);
	await page.getByText('There is an edition of this name already').waitFor();
	await page.locator('#edition-name').fill('Not a name');
	await page.getByText('This cannot be a name').waitFor();
	expect(await page.getByRole('button', { name: 'Look at what would be published' }).isDisabled()).toBe(true);
});

it.each(['light', 'dark'] as const)(
	'has no fault that axe can find, in %s, and fits a phone',
	async (colorScheme) => {
		const page = await opened({ colorScheme, bypassCSP: true, viewport: { width: 390, height: 844 } });
		await first(page);
		await page.getByRole('button', { name: 'Look at what would be published' }).click();
		await page.waitForSelector('[data-cost]', { timeout: 2 * minutes });
		await page.locator('details:has(table) > summary').first().click();
		expect(await axeFaults(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	},
	3 * minutes
);

it('ends the work when it is told to', async () => {
	const page = await opened();
	await page.getByRole('button', { name: 'Look at what would be published' }).click();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await page.getByText('It was cancelled. Nothing was written.').waitFor();
	expect(await page.locator('#sign').count()).toBe(1);
	expect(await page.locator('#edition-key').count()).toBe(0);
});
