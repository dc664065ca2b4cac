import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { signedEdition } from '#edition/fixtures/signed-edition.ts';
import { demoKey, pairOf, publicPem } from '#edition/keys.ts';
import { siteStatic } from '#pipelines/site/options.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { siteLanguages } from '#schemas/languages.ts';
import { siteEditions } from './editions.server.ts';
import { sharedBrowser } from './fixtures/browser.ts';
import { axeFaults } from '../fixtures/axe-faults.ts';

const telling = readFileSync('src/views/embed/tell-height.js', 'utf8');
const languages = siteLanguages(readProgramme('data').languages);

const site = inject('site');
const [latest, first] = siteEditions().map(({ head }) => head.name) as [string, string];
let browser: Browser;
let context: BrowserContext;
let page: Page;
let folder: string;

beforeAll(async () => {
	browser = await sharedBrowser();
});
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'tidemark-verify-'));
	context = await browser.newContext({ bypassCSP: false });
	page = await context.newPage();
	await page.goto(`${site}verify/`, { waitUntil: 'networkidle' });
});
afterEach(async () => {
	await context.close();
	rmSync(folder, { recursive: true, force: true });
});

/** The files of an edition without its pictures, which are not needed. */
function filesOf(name: string): Record<string, Uint8Array> {
	const root = join(siteStatic, 'editions', name);
	const files: Record<string, Uint8Array> = {};
	for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' }))
		if (statSync(join(root, path)).isFile() && !/^(charts|card|derived)/.test(path))
			files[path] = new Uint8Array(readFileSync(join(root, path)));
	return files;
}

const zipped = (files: Record<string, Uint8Array>) => Buffer.from(zipSync(files, { level: 0 }));

/** An edition as a zip, after a change. */
function zipOf(name: string, change: (files: Record<string, Uint8Array>) => void = () => undefined): Buffer {
	const files = filesOf(name);
	change(files);
	return zipped(files);
}

/** Both editions in their folders, and what else lies beside them. */
function zipOfBoth(more: Record<string, Uint8Array> = {}): Buffer {
	const files = [first, latest].flatMap((name) =>
		Object.entries(filesOf(name)).map(([path, bytes]) => [`${name}/${path}`, bytes] as const)
	);
	return zipped({ ...Object.fromEntries(files), ...more });
}

const verdict = async () => {
	const found = page.locator('[data-verdict]');
	await found.waitFor();
	return { verdict: await found.getAttribute('data-verdict'), text: await found.innerText() };
};

const choose = async (zip: Buffer) => {
	await page.locator('#zip').setInputFiles({ name: 'edition.zip', mimeType: 'application/zip', buffer: zip });
	return verdict();
};

describe('an edition that is checked in the browser', () => {
	it('is unchanged as it is published, follows on the one before, and asks nothing of elsewhere', async () => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		expect(await page.locator('#edition').inputValue()).toBe(latest);
		await page.getByRole('button', { name: 'Fetch and check' }).click();
		const { verdict: said, text } = await verdict();
		expect(text).toContain(`Edition ${latest}, number 2, figures up to `);
		expect(text).toContain(`Edition ${first}, number 1, figures up to `);
		expect(said).toBe('everybodys-key');
		expect(await page.locator('[data-verdict] h2').innerText()).toBe(
			'Signed with the key that everybody has: proves nothing'
		);
		expect(text).not.toMatch(/authentic/i);
		expect(text).toContain('It follows on the edition before it.');
		expect(text).toContain('Everybody has this key');
		expect(await page.locator('[data-verdict] h2').evaluate((h2) => h2 === document.activeElement)).toBe(
			true
		);
		expect(asked.length).toBeGreaterThan(50);
		expect(asked.filter((url) => !url.startsWith(site))).toEqual([]);
	});

	it('is named where a byte is changed, a file missing or added', async () => {
		const fine = await choose(zipOf(first));
		expect(fine.verdict).toBe('everybodys-key');
		expect(fine.text).toContain('It is the first one.');
		const changed = await choose(
			zipOf(first, (files) => {
				files['cells.csv']![100]! ^= 1;
			})
		);
		expect(changed.verdict).toBe('not-authentic');
		expect(changed.text).toContain('cells.csv was changed after signing');
		const others = await choose(
			zipOf(first, (files) => {
				delete files['cells.parquet'];
				files['note.txt'] = new Uint8Array([1]);
			})
		);
		expect(others.verdict).toBe('not-authentic');
		expect(others.text).toContain('cells.parquet is missing');
		expect(others.text).toContain('note.txt is not part of the edition');
	});

	it('is checked without a connection, and as a folder', async () => {
		// The checking code is downloaded on the first pointer movement.
		const coming = new Set<Request>();
		page.on('request', (request) => coming.add(request));
		page.on('requestfinished', (request) => coming.delete(request));
		await Promise.all([page.waitForRequest(/\.js$/), page.mouse.move(100, 100)]);
		await expect.poll(() => coming.size).toBe(0);
		await context.setOffline(true);
		cpSync(join(siteStatic, 'editions', first), join(folder, first), { recursive: true });
		await page.locator('#folder').setInputFiles(folder);
		const { verdict: said, text } = await verdict();
		expect(said).toBe('everybodys-key');
		expect(text).toContain('As signed.');
	});

	it('is not authentic where another key was expected; a file that is no key is refused', async () => {
		const key = join(folder, 'key.pem');
		writeFileSync(key, publicPem(pairOf(new Uint8Array(32).fill(7)).public));
		await page.locator('#key').setInputFiles(key);
		await page.getByText('Key with the fingerprint').waitFor();
		const other = await choose(zipOf(first));
		expect(other.verdict).toBe('not-authentic');
		expect(other.text).toContain('manifest.sig.json is signed with another key');
		const everybodys = join(folder, 'everybody.pem');
		writeFileSync(everybodys, publicPem(demoKey().public));
		await page.locator('#key').setInputFiles(everybodys);
		// The same files are checked again, without choosing them again.
		await page.locator('[data-verdict=everybodys-key]').waitFor();
		expect((await choose(zipOf(first))).verdict).toBe('everybodys-key');
		const none = join(folder, 'none.pem');
		writeFileSync(none, 'no key');
		await page.locator('#key').setInputFiles(none);
		await page.getByText('is no public key').waitFor();
	});

	it('has a verdict for each, and files beside them are named', async () => {
		const of = (name: string) =>
			page.locator(`[data-edition="${name}"]`).getAttribute('data-edition-verdict');
		expect((await choose(zipOfBoth())).verdict).toBe('everybodys-key');
		const beside = await choose(zipOfBoth({ 'note.txt': new Uint8Array([1]) }));
		expect(beside.verdict).toBe('not-authentic');
		expect(beside.text).toContain('note.txt belongs to no edition');
		expect([await of(first), await of(latest)]).toEqual(['everybodys-key', 'everybodys-key']);
		const half = await choose(zipOfBoth({ [`${latest}/README.txt`]: new Uint8Array([1]) }));
		expect(half.text).toContain('Not authentic: 1 of 2 editions');
		expect([await of(first), await of(latest)]).toEqual(['everybodys-key', 'not-authentic']);
	});

	it('is not authentic in a zip that holds a name twice, which is named', async () => {
		const twice = await choose(zipOf(first, (files) => (files['CELLS.csv'] = new Uint8Array([1]))));
		expect(twice.verdict).toBe('not-authentic');
		expect(twice.text).toContain(
			'edition.zip was not unpacked: it contains CELLS.csv twice. Nothing in it was'
		);
	});

	it('is unchanged and signed under a compared key, of an unknown signer without it', async () => {
		const own = pairOf(new Uint8Array(32).fill(7));
		const files = await signedEdition('first', { key: own });
		const zip = zipped(Object.fromEntries(files));
		expect(await choose(zip)).toMatchObject({
			verdict: 'signer-unknown',
			text: expect.stringContaining('Unchanged, signer unknown') as string
		});
		const key = join(folder, 'key.pem');
		writeFileSync(key, publicPem(own.public));
		await page.locator('#key').setInputFiles(key);
		await page.locator('[data-verdict=signed]').waitFor();
		expect((await verdict()).text).toContain('Unchanged, and signed with the key you compared');
		await page.locator('#key').setInputFiles([]);
		await page.locator('[data-verdict=signer-unknown]').waitFor();
		const real = await signedEdition('first', { synthetic: false });
		const refused = await choose(zipped(Object.fromEntries(real)));
		expect(refused.verdict).toBe('not-authentic');
		expect(refused.text).toContain('is not marked as invented');
	});

	it('says what is wrong with a zip that cannot be read', async () => {
		await page
			.locator('#zip')
			.setInputFiles({ name: 'x.zip', mimeType: 'application/zip', buffer: Buffer.from('none') });
		await page.locator('[data-fault]').waitFor();
		expect(await page.locator('[data-fault]').innerText()).toBe(
			'x.zip was not unpacked: it is no zip that can be unpacked. Nothing in it was checked.'
		);
		await context.setOffline(true);
		await page.getByRole('button', { name: 'Fetch and check' }).click();
		await page.getByText('The site did not answer.').waitFor();
	});
});

// Every language, and either colour scheme, once: they share the page, not the texts.
describe.each(languages.map((language, i) => [language, i % 2 ? 'dark' : 'light'] as const))(
	'in %s, %s',
	(language, colorScheme) => {
		it('no fault is found, before and after', async () => {
			const other = await browser.newContext({
				colorScheme,
				bypassCSP: true,
				viewport: { width: 390, height: 800 }
			});
			const shown = await other.newPage();
			await shown.goto(`${site}${language === 'en' ? '' : `${language}/`}verify/`, {
				waitUntil: 'networkidle'
			});
			expect(await axeFaults(shown)).toEqual([]);
			await shown.locator('#zip').setInputFiles({
				name: 'e.zip',
				mimeType: 'application/zip',
				buffer: zipOf(first, (files) => delete files['cells.csv'])
			});
			await shown.locator('[data-verdict]').waitFor();
			expect(await axeFaults(shown)).toEqual([]);
			expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
			await other.close();
		});
	}
);

it('a chart stands by itself for frames, with one script that tells its height, in five languages', async () => {
	for (const language of languages) {
		const id = 'chart-participants-enrolled-country';
		const answer = await page.goto(
			`${site}${language === 'en' ? '' : `${language}/`}editions/${latest}/embed/${id}/`
		);
		expect(answer?.status()).toBe(200);
		expect(await page.locator('html').getAttribute('lang')).toBe(language);
		expect(await page.locator('script').allTextContents()).toEqual([telling]);
		for (const [width, drawn] of [
			[390, '.narrow'],
			[800, '.wide']
		] as const) {
			await page.setViewportSize({ width, height: 800 });
			expect(await page.locator('svg[role=img]:visible').count()).toBe(1);
			expect(await page.locator(`${drawn} text`).count()).toBeGreaterThan(4);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		}
		await page.locator('summary').click();
		expect(await axeFaults(page)).toEqual([]);
		expect(await page.locator('tbody tr').count()).toBeGreaterThan(3);
		const address = await page.locator('p a').evaluate((a: HTMLAnchorElement) => a.href);
		expect((await page.request.get(address)).status()).toBe(200);
	}
});
