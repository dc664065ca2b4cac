import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openEmpty } from '#engine/node.ts';
import { siteFolder } from '../../routes/figures.server.ts';
import { figures, live, ready, visits } from '#workspace/fixtures/visit.ts';

const { site, folder, blank, open, shared } = visits();

describe('records of this device', () => {
	it('are opened and closed again; nothing of them is sent', async () => {
		const page = await open('workspace/');
		await live(page);
		await page.getByText('Change …').click();
		await page.focus('input[type=file]');
		await page.waitForLoadState('networkidle');
		const sent: string[] = [];
		page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`));
		await page.setInputFiles('input[type=file]', join(siteFolder(), 'records.duckdb'));
		await page.getByText('records.duckdb', { exact: true }).waitFor();
		await live(page);
		// The program of the engine comes now, as for anybody, if no page needed it before.
		expect(sent.filter((one) => !one.startsWith(`GET ${site}_app/immutable/`))).toEqual([]);
		await page.getByText('Change …').click();
		await page.getByRole('button', { name: 'Back to the sample' }).click();
		await page.getByText('The sample of this site').waitFor();
	});

	it('are changed in a menu that opens over the page, and closes by Escape, with the focus where it was', async () => {
		const page = await open('workspace/compare/');
		await live(page);
		const title = page.locator('h1');
		const before = await title.boundingBox();
		await page.locator('.records summary').focus();
		await page.keyboard.press('Enter');
		await page.getByText('A file you open is read on this device').waitFor();
		expect(await title.boundingBox()).toEqual(before);
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('file');
		await page.keyboard.press('Escape');
		await page.getByText('A file you open is read on this device').waitFor({ state: 'hidden' });
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
	});

	it('are not blamed when a part of the program does not arrive; the sample stays open', async () => {
		const page = await open('workspace/');
		await live(page);
		await page.route(/immutable\/chunks/, (route) => route.abort());
		await page.setInputFiles('input[type=file]', join(siteFolder(), 'records.duckdb'));
		await page.locator('[data-fault=engine-download]').waitFor();
		await page.getByText('The sample of this site').waitFor();
	});
});

describe('files that are no records of this kind', () => {
	const opened = shared(async () => {
		const page = await open('workspace/');
		await live(page);
		return page;
	});

	it('are named without turning round the words beside the name', async () => {
		const page = opened();
		const file = { mimeType: 'application/octet-stream', buffer: Buffer.from('id\n1\n') };
		await page.setInputFiles('input[type=file]', { ...file, name: 'list\u202etxt.duckdb' });
		await page.getByText('listtxt.duckdb is not a records file of this kind').waitFor();
		await page.setInputFiles('input[type=file]', { ...file, name: 'קובץ.duckdb' });
		await page.getByText('\u2068קובץ.duckdb\u2069 is not a records file of this kind').waitFor();
	});

	it.each([
		[
			'a text',
			'answers.duckdb',
			() => Buffer.from('id,value\n1,2\n'),
			'answers.duckdb is not a records file of this kind'
		],
		[
			'a database of something else',
			'other.duckdb',
			foreign,
			'other.duckdb is not a records file of this kind'
		]
	])('are refused in words when they are %s; the sample stays open', async (_, name, content, sentence) => {
		const page = opened();
		const before = await figures(page);
		const file = join(folder, name);
		writeFileSync(file, await content());
		await page.setInputFiles('input[type=file]', file);
		await page.getByText(sentence).waitFor();
		await page.getByText('What was open before is still open below').waitFor();
		expect(await figures(page)).toEqual(before);
		await page.getByRole('button', { name: 'Close this message' }).click();
		await ready(page);
	});
});

describe.each([1440, 390])('while the records open, %i wide', (width) => {
	it.each(['workspace/', 'workspace/compare/', 'fi/workspace/indicator/', 'workspace/import/'])(
		'/%s does not move',
		async (path) => {
			const page = await blank({ viewport: { width, height: 900 } });
			await page.addInitScript(() => {
				const moved: string[] = [];
				Object.assign(window, { moved });
				new PerformanceObserver((list) => {
					// Texts that change their width inside of their place move nothing else.
					for (const { sources } of list.getEntries() as unknown as { sources: Shift[] }[])
						for (const { node, previousRect: from, currentRect: to } of sources)
							if (from.y !== to.y && to.height > 0) moved.push(`${node?.nodeName}: ${from.y} to ${to.y}`);
				}).observe({ type: 'layout-shift', buffered: true });
			});
			await page.goto(site + path);
			await (path.endsWith('import/') ? page.waitForLoadState('networkidle') : live(page));
			expect(await page.evaluate('moved')).toEqual([]);
		}
	);
});

/** What the browser says of something that moved. */
interface Shift {
	node: Node | null;
	previousRect: DOMRect;
	currentRect: DOMRect;
}

/** A database that is not ours. */
async function foreign(): Promise<Buffer> {
	const file = join(folder, 'foreign.duckdb');
	const engine = await openEmpty();
	await engine.run(`ATTACH '${file}' AS other (STORAGE_VERSION 'v1.0.0')`);
	await engine.run('CREATE TABLE other.thing AS SELECT 1 AS id');
	await engine.run('DETACH other');
	await engine.close();
	return readFileSync(file);
}
