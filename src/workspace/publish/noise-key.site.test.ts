import { DuckDBInstance } from '@duckdb/node-api';
import { zipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { demoNoiseKey, noiseKeyFingerprint, noiseKeyText } from '#edition/noise-key.ts';
import { visits } from '#workspace/fixtures/visit.ts';
import { siteFolder } from '../../routes/figures.server.ts';
import { known, made, nothingIsWorkedOut, workedOut } from './fixtures/publish-page.ts';

const { open, blank, site, folder } = visits();

const opened = async () => known(await open('workspace/publish/'));

const key = new Uint8Array(32).fill(7);
const file = (content: string, name = 'noise-key.txt') => ({
	...{ name, mimeType: 'text/plain' },
	buffer: Buffer.from(content)
});

/** The records of the site as if their people were real. */
async function realRecords(): Promise<string> {
	const path = join(folder, 'real.duckdb');
	writeFileSync(path, readFileSync(join(siteFolder(), 'records.duckdb')));
	const instance = await DuckDBInstance.create(path);
	const connection = await instance.connect();
	await connection.run(
		`UPDATE document SET json = replace(json, '"synthetic":true', '"synthetic":false') WHERE name = 'programme'`
	);
	connection.closeSync();
	instance.closeSync();
	return path;
}

it('a noise key is needed for real people: nothing is worked out before, and the one that everybody has is refused', async () => {
	const page = await opened();
	await page.locator('.bar input[type=file]').setInputFiles(await realRecords());
	await page.waitForSelector('[data-noise="none"]');
	await nothingIsWorkedOut(page);
	expect(await page.locator('[data-counts]').count()).toBe(0);
	await page.locator('#noise-key').setInputFiles(file('no key at all', 'a.txt'));
	await page.getByText('a.txt contains no noise key.').waitFor();
	await page.locator('#noise-key').setInputFiles(file(noiseKeyText(demoNoiseKey())));
	await page.getByText('contains the noise key that everybody has').waitFor();
	await nothingIsWorkedOut(page);

	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Make a new noise key and save it' }).click()
	]);
	expect(download.suggestedFilename()).toBe('noise-key.txt');
	await workedOut(page);
	expect(await page.getByRole('button', { name: 'Use the key that everybody has' }).count()).toBe(0);
	await page.locator('#noise-key').setInputFiles(file(noiseKeyText(key)));
	await page.getByText(noiseKeyFingerprint(key)).waitFor();
	await workedOut(page);
});

it('the noise key must be that of the editions before: another is refused before any work, and none is made', async () => {
	const zip = join(folder, 'keyed.zip');
	const files = await made({ name: 'keyed', noiseKey: key });
	writeFileSync(
		zip,
		zipSync(Object.fromEntries([...files].map(([path, bytes]) => [`keyed/${path}`, bytes])))
	);
	const page = await blank();
	// A first edition elsewhere, which this site knows nothing of.
	await page.route('**/workspace/publishing.json', async (route) => {
		const response = await route.fetch();
		await route.fulfill({ json: { ...((await response.json()) as object), editions: [] } });
	});
	await page.goto(`${site}workspace/publish/`);
	await workedOut(page);
	await page.locator('#edition-zip').setInputFiles(zip);
	await page.getByText('Edition keyed was altered with another noise key.').waitFor();
	await page.getByText('no new one is made here').waitFor();
	await nothingIsWorkedOut(page);
	expect(await page.getByRole('button', { name: 'Make a new noise key and save it' }).count()).toBe(0);
	await page.locator('#noise-key').setInputFiles(file(noiseKeyText(key)));
	await workedOut(page);
	await page.locator('[data-edition="keyed"] input').uncheck();
	await page.waitForSelector('[data-gap]');
	await page.getByRole('button', { name: 'Use the key that everybody has' }).first().click();
	await page.getByText('Edition keyed, which is not ticked, was altered with another noise key.').waitFor();
});
