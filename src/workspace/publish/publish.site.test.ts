import { unzipSync, zipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoKey } from '#edition/keys.ts';
import { verifyEdition } from '#edition/verify.ts';
import { siteStatic } from '#pipelines/site/options.ts';
import { visits } from '#workspace/fixtures/visit.ts';
import { axeFaultsInBoth } from '../../fixtures/axe-faults.ts';
import { first, known, made, minutes, nothingIsWorkedOut, workedOut } from './fixtures/publish-page.ts';

const { open, blank, site, folder, shared } = visits();

/** The page, once it knows what was published before. */
const opened = async (options?: Parameters<typeof open>[1]) =>
	known(await open('workspace/publish/', options));

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
		await workedOut(page);
		expect(await page.locator('[data-counts]').innerText()).toMatch(
			/^\d+ figures: \d+ exact, \d+ altered by at most 2, .* and \d+ that do not apply\.$/
		);

		const without = 'participants-enrolled/gender';
		const enrolled = page.locator('[data-indicator="participants-enrolled"]');
		await enrolled.locator('summary').click();
		expect(await enrolled.locator('thead').innerText()).toMatch(
			/Group\s+Published\s+In the records\s+What it is/
		);
		const women = enrolled.getByRole('row', { name: 'Women' });
		expect(await women.innerText()).toMatch(/altered by at most 2$/);
		await page.locator(`[data-leave-out="${without}"]`).check();
		await workedOut(page);
		expect(await women.count()).toBe(0);
		expect(await page.locator('[data-left-out="chosen"] li > span').innerText()).toBe(
			'Participants enrolled, by Gender'
		);

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

		const command = await made({ name, on, without: new Set([without]) });
		const listed = JSON.parse(Buffer.from(files.get('manifest.json')!).toString()) as {
			files: { path: string }[];
		};
		expect([...files.keys()].sort()).toEqual(
			[...listed.files.map(({ path }) => path), 'manifest.json', 'manifest.sig.json'].sort()
		);
		const other = [...files].filter(([path, bytes]) => Buffer.compare(bytes, command.get(path)!) !== 0);
		expect(other.map(([path]) => path)).toEqual([]);
	},
	4 * minutes
);

describe('what is chosen', () => {
	const chosen = shared(() => opened());

	it('works the figures out anew when something else is chosen, and puts back what was left out', async () => {
		const page = chosen();
		await first(page);
		await workedOut(page);
		const counts = await page.locator('[data-counts]').innerText();
		await page.locator('[data-indicator="course-completion-rate"] summary').click();
		await page.locator('[data-leave-out="course-completion-rate"]').check();
		await workedOut(page);
		expect(await page.locator('[data-counts]').innerText()).not.toBe(counts);
		expect(await page.locator('[data-indicator="course-completion-rate"] summary').innerText()).toContain(
			'excluded'
		);
		await page.getByRole('button', { name: /^Publish it after all/ }).click();
		await workedOut(page);
		expect(await page.locator('[data-counts]').innerText()).toBe(counts);
		const earliest = page.locator('[data-edition] input').first();
		await earliest.check();
		await workedOut(page);
	});

	it('shows the page as its readers will see it, as a draft whose links lead nowhere', async () => {
		const page = chosen();
		await first(page);
		await workedOut(page);
		const name = await page.locator('#edition-name').inputValue();
		const address = page.url();
		await page.locator('#preview').click();
		const dialog = page.getByRole('dialog', { name: `Draft of edition ${name}, not published.` });
		await dialog.locator('figure.chart svg').first().waitFor();
		expect(await dialog.locator('a[href]:not([href^="#"])').count()).toBe(0);
		await dialog.locator('a[href="#method"]').click();
		expect(page.url()).toBe(address);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('method');
		expect(await dialog.evaluate(({ scrollTop }) => scrollTop), 'what says that it is a draft stays').toBe(0);
		await page.keyboard.press('Escape');
		await dialog.waitFor({ state: 'detached' });
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('preview');
	});

	it('refuses an earlier edition that was changed, and names the file', async () => {
		const page = chosen();
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
		writeFileSync(
			zip,
			zipSync(Object.fromEntries(paths.map((path) => [`${earliest}/${path}`, bytes(path)])))
		);
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
		const page = chosen();
		const earliest = (await page.locator('[data-edition]').first().getAttribute('data-edition'))!;
		await page.locator('#edition-name').fill(earliest);
		await page.getByText('There is an edition of this name already').waitFor();
		await nothingIsWorkedOut(page);
		await page.locator('#edition-name').fill('Not a name');
		await page.getByText('This cannot be a name').waitFor();
		await page.locator('#edition-name').fill('a-name');
		await first(page);
		await workedOut(page);
	});

	it('says in words that a day comes before an edition that is followed', async () => {
		const page = chosen();
		const day = await page.locator('#edition-day').inputValue();
		for (const box of await page.locator('[data-edition] input').all()) await box.check();
		await page.locator('#edition-day').fill('2019-01-01');
		const fault = page.locator('[data-fault="publish.fault-day"]');
		await fault.waitFor();
		expect(await fault.innerText()).toContain('Choose a later day, or open newer records.');
		await page.locator('#edition-day').fill(day);
		await fault.waitFor({ state: 'detached' });
	});
});

it('has no fault that axe can find, light and dark, and fits a phone', async () => {
	const page = await opened({ bypassCSP: true, viewport: { width: 390, height: 844 } });
	await first(page);
	await workedOut(page);
	await page.locator('[data-indicator="participants-enrolled"] summary').click();
	expect(await axeFaultsInBoth(page)).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	await page.locator('#preview').click();
	await page.locator('dialog figure.chart svg').first().waitFor();
	expect(await axeFaultsInBoth(page)).toEqual([]);
	expect(await page.evaluate(() => document.querySelector('dialog .page')!.scrollWidth)).toBe(390);
});

it('ends the work when it is told to, and takes it up again', async () => {
	const page = await blank();
	const held: Route[] = [];
	let holding = true;
	await page.route(/draft\.worker/, (route) => {
		if (holding) held.push(route);
		else void route.continue();
	});
	await page.goto(`${site}workspace/publish/`);
	await page.locator('[data-draft] button', { hasText: 'Cancel' }).click();
	await page.getByText('It was cancelled. Nothing was written.').waitFor();
	expect(await page.locator('#edition-key').count()).toBe(0);
	holding = false;
	await Promise.all(held.map((route) => route.continue()));
	await first(page);
	await workedOut(page);
});
