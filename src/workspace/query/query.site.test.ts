import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { queryHash } from './query-address.ts';
import { siteFolder } from '../../routes/figures.server.ts';
import { figures, live, ready, visits } from '#workspace/fixtures/visit.ts';

const { site, open, blank, shared } = visits();

const list = [
	'Name,E-mail,enrolled_on,status,gender,age_band,isced_group,origin_region,years_in_country,third_country_national,labour_entry',
	'Ida Bæk,ida@example.org,2020-09-01,active,woman,18-24,3-4,europe,<2,yes,employed',
	'Omar Saleh,omar@example.org,2020-09-03,active,man,18-24,3-4,europe,<2,yes,employed'
].join('\n');

const opened = async (path = 'workspace/query/') => {
	const page = await open(path);
	await ready(page);
	await page.waitForSelector('[data-editor="ready"]');
	return page;
};

async function write(page: Page, sql: string): Promise<void> {
	await page.locator('.cm-content').click();
	await page.keyboard.press('Control+a');
	await page.keyboard.insertText(sql);
}

/** Types a query and runs it with the keyboard; returns how it ended. */
async function run(page: Page, sql: string): Promise<string | null> {
	await write(page, sql);
	await page.keyboard.press('Control+Enter');
	await page.waitForFunction(
		() =>
			!['opening', 'running'].includes(document.querySelector<HTMLElement>('[data-query]')!.dataset['query']!)
	);
	const phase = await page.locator('[data-query]').getAttribute('data-query');
	// The first answer waits for the chart code to load.
	if (phase === 'resting') await page.locator('.answer').waitFor();
	return phase;
}

const shown = (page: Page) => page.locator('.answer .frame').first().locator('tbody tr').allInnerTexts();
const written = (page: Page) => page.locator('.cm-content').innerText();

describe('a query', () => {
	const resting = shared(() => opened());

	it('is written, run, drawn and saved as CSV', async () => {
		const page = resting();
		expect(
			await run(
				page,
				`SELECT country, count(*) AS n, '=1+1' AS f FROM participant GROUP BY country ORDER BY country`
			)
		).toBe('resting');
		const rows = (await shown(page)).map((row) => row.split('\t'));
		expect(rows.map(([country]) => country)).toEqual(['DK', 'SE', 'FI', 'NO']);
		expect(await page.locator('.answer h2').innerText()).toBe('4 rows');
		expect(await page.locator('[data-records]').innerText()).toContain('The sample of this site');
		await page.locator('#query-chart svg[role=img]').waitFor();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save as CSV' }).click()
		]);
		const csv = readFileSync(await download.path(), 'utf8');
		expect(csv.split('\r\n')[0]).toBe('\uFEFFcountry,n,f');
		expect(csv.split('\r\n').slice(1, 5)).toEqual(rows.map(([country, n]) => `${country},${n},"'=1+1"`));
	});

	it('shows what is kept of a long answer, and says how much', async () => {
		const page = resting();
		await run(page, 'SELECT i FROM range(250000) t(i)');
		expect(await page.locator('[data-limit]').innerText()).toContain('The first 1,000 are shown');
		expect(await page.locator('.answer h2').innerText()).toBe('More than 100,000 rows');
		expect((await shown(page)).length).toBe(100);
		await page.getByRole('button', { name: 'Show 100 more rows' }).click();
		expect((await shown(page)).length).toBe(200);
	});

	it('shows the first columns of a wide answer, says how many there are, and saves them all', async () => {
		const page = await opened();
		const columns = Array.from({ length: 600 }, (_, i) => `${i} AS c${i}`).join(', ');
		expect(await run(page, `SELECT ${columns} FROM range(300)`)).toBe('resting');
		expect(await page.locator('[data-limit-columns]').innerText()).toBe(
			'The first 100 of 600 columns are shown; the CSV file contains all of them.'
		);
		expect(await page.locator('.answer .frame').first().locator('th').count()).toBe(100);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save as CSV' }).click()
		]);
		const lines = readFileSync(await download.path(), 'utf8')
			.trimEnd()
			.split('\r\n');
		expect([lines.length, lines.at(-1)!.split(',').at(-1)]).toEqual([301, '599']);
	});

	it('that is wrong is told by its place, and marked there', async () => {
		const page = resting();
		expect(await run(page, 'SELECT country,\n  nosuch FROM participant')).toBe('failed');
		expect(await page.locator('[data-place]').innerText()).toBe('Line 2, column 3');
		expect(await page.locator('.cm-fault').innerText()).toBe('nosuch');
	});

	it('that takes long is cancelled, and the next one is answered', async () => {
		const page = resting();
		await write(page, 'SELECT count(*) AS n FROM range(100000000000) a WHERE hash(range) % 7 = 3');
		await page.keyboard.press('Control+Enter');
		await page.waitForSelector('[data-query="running"]');
		await page.getByRole('button', { name: 'Cancel the query' }).click();
		await page.getByText('The query was cancelled').waitFor();
		expect(await run(page, 'SELECT count(*) AS n FROM session')).toBe('resting');
		expect(await shown(page)).toHaveLength(1);
	});

	it('is completed with the names of tables and columns', async () => {
		const page = resting();
		await page.getByText('112 rows').first().waitFor();
		await write(page, 'SELECT * FROM ');
		await page.keyboard.type('particip');
		await page.locator('.cm-tooltip-autocomplete li[aria-selected]', { hasText: 'participant' }).waitFor();
		// The editor accepts no suggestion in its first 75 ms of the page's own clock, so that a key meant for the text does not choose it.
		const shown = await page.evaluate(() => Date.now());
		await page.waitForFunction((from) => Date.now() > from + 75, shown);
		await page.keyboard.press('Tab');
		expect(await written(page)).toBe('SELECT * FROM participant');
		await page.locator('.tables summary', { hasText: 'session' }).first().click();
		await page.locator('.tables details[open]').getByRole('button', { name: 'session_type' }).click();
		expect(await written(page)).toBe('SELECT * FROM participant session_type');
	});

	it('leaves the editor to whoever uses only a keyboard', async () => {
		const page = resting();
		await write(page, 'SELECT 1');
		const inside = () => page.evaluate(() => document.activeElement!.classList.contains('cm-content'));
		await page.keyboard.press('Tab');
		expect(await inside()).toBe(true);
		await page.keyboard.press('Escape');
		await page.keyboard.press('Tab');
		expect(await inside()).toBe(false);
	});

	it('whose engine does not arrive is not said to lack memory, and is run once it does', async () => {
		const page = await opened();
		await page.route(/duckdb\.worker/, (route) => route.abort());
		expect(await run(page, 'SELECT 1 AS one')).toBe('failed');
		await page.getByText('The calculation engine could not be fetched from this site').waitFor();
		expect(await page.getByText(/memory/).count()).toBe(0);
		await page.unroute(/duckdb\.worker/);
		expect(await run(page, 'SELECT 1 AS one')).toBe('resting');
	});
});

describe('queries are kept', () => {
	it('in the address, which shows one and does not run it', async () => {
		const sql = `SELECT 'æ & #' AS "x+y"`;
		const page = await opened(`workspace/query/${queryHash(sql)}`);
		await page.getByText('It has not been run').waitFor();
		expect(await written(page)).toBe(sql);
		expect(await page.locator('.answer').count()).toBe(0);
		expect(await page.locator('[data-query]').getAttribute('data-query')).toBe('resting');
		await page.getByRole('button', { name: 'Run', exact: true }).click();
		await page.locator('.answer').waitFor();
		expect(await shown(page)).toEqual(['æ & #']);
	});

	it('by this browser: those run, until they are forgotten, and those saved under a name', async () => {
		const page = await opened();
		await run(page, 'SELECT 1 AS one');
		await page.getByLabel('Name').fill('The first');
		await page.getByRole('button', { name: 'Save the query' }).click();
		await page.goto(`${site}workspace/query/`);
		await page.waitForSelector('[data-editor="ready"]');
		await page.getByRole('button', { name: 'The first', exact: true }).click();
		expect(await written(page)).toBe('SELECT 1 AS one');
		await page.getByRole('button', { name: 'Forget these' }).click();
		await page.getByText('None yet').waitFor();
		await page.getByRole('button', { name: 'Remove “The first”' }).click();
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
	});

	it('with an indicator, whose SQL can be looked at and run', async () => {
		const page = await opened('workspace/query/?indicator=ese-change');
		await page.getByText('This is the SQL of the indicator').waitFor();
		await page.getByRole('button', { name: 'Run', exact: true }).click();
		await page.locator('.answer').waitFor();
		expect(await page.locator('.answer thead').first().innerText()).toContain('on_date');
	});
});

it('asks the records that are open by then, and says so of an answer from others', async () => {
	const page = await opened();
	await run(page, 'SELECT count(*) AS n FROM participant');
	await page.setInputFiles('input[type=file]', join(siteFolder(), 'records.duckdb'));
	await page.getByText('Other records are open by now').waitFor();
	await run(page, 'SELECT count(*) AS n FROM participant');
	await page.waitForSelector('[data-records="records.duckdb"]');
	expect(await page.getByText('Other records are open by now').count()).toBe(0);
});

it('asks the records that were imported on this device', async () => {
	const page = await open('workspace/import/');
	await page.locator('[data-awake="true"]').waitFor();
	await page.setInputFiles('#import-files', {
		name: 'people.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(list)
	});
	await page.selectOption('#import-country', 'DK');
	await page.getByRole('button', { name: 'Begin' }).click();
	for (const step of ['reading', 'columns', 'people', 'problems']) {
		await page.waitForSelector(`[data-step="${step}"][data-busy="false"]`);
		if (step === 'people')
			await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: /new key/i }).click()
			]);
		await page.locator('.foot .main').click();
	}
	await page.getByRole('button', { name: 'Accept 2 rows' }).click();
	// Until they are accepted, leaving would ask first.
	await page.getByRole('link', { name: 'History, export and deletion' }).waitFor();
	await page.getByRole('link', { name: 'Query', exact: true }).click();
	await page.waitForSelector('[data-editor="ready"]');
	await ready(page);
	expect(
		await run(page, 'SELECT gender, month_of(enrolled_on) AS month FROM participant ORDER BY gender')
	).toBe('resting');
	expect(await shown(page)).toEqual(['woman\t2020-09', 'man\t2020-09']);
	expect(await run(page, "SELECT * FROM read_csv('participant.csv')")).toBe('failed');
});

describe('whatever is typed', () => {
	const hostile = [
		'DROP TABLE participant',
		"UPDATE participant SET country = 'DK'",
		'DELETE FROM participant',
		"ATTACH 'https://example.org/x.duckdb' AS x",
		"COPY participant TO 'https://example.org/x.csv'",
		'INSTALL httpfs',
		'LOAD httpfs',
		'PRAGMA enable_external_access=true',
		'SET enable_external_access = true',
		'SELECT 1; DROP TABLE participant',
		'EXPLAIN ANALYZE DELETE FROM participant',
		"SELECT * FROM read_csv('https://example.org/x.csv')",
		"SELECT * FROM read_text('https://example.org/x.txt')",
		"SELECT * FROM 'https://example.org/x.parquet'",
		"SELECT * FROM read_parquet('https://example.org/x.parquet')",
		"SELECT * FROM read_json('https://example.org/x.json')",
		"SELECT * FROM read_blob('/etc/passwd')",
		"SELECT * FROM glob('*')",
		"SELECT * FROM query('DROP TABLE participant')"
	];

	it('no request leaves, no record changes, and every figure stays', async () => {
		const page = await blank();
		await page.goto(`${site}workspace/`);
		await live(page);
		const before = await figures(page);
		await page.getByRole('link', { name: 'Query', exact: true }).click();
		await page.waitForSelector('[data-editor="ready"]');
		await ready(page);
		await run(page, 'SELECT count(*) AS n FROM participant');
		const count = await shown(page);
		const sent: string[] = [];
		page.context().on('request', (request) => sent.push(request.url()));
		for (const sql of hostile) {
			expect([sql, await run(page, sql)]).toEqual([sql, 'failed']);
			expect(await page.locator('[data-fault]').getAttribute('data-fault')).toMatch(/refused|wrong/);
		}
		expect(await run(page, 'SELECT count(*) AS n FROM participant')).toBe('resting');
		expect(await shown(page)).toEqual(count);
		expect(sent).toEqual([]);
		await page.getByRole('link', { name: 'Overview' }).click();
		await live(page);
		expect(await figures(page)).toEqual(before);
	});
});

it('shows marks that would turn round a line, in the editor, the history and the name of a query', async () => {
	const page = await opened();
	await run(page, "SELECT 'a\u202e' AS n -- end");
	expect(await page.locator('.cm-mark').allInnerTexts()).toEqual(['U+202E']);
	expect(await page.locator('ol .choose').first().innerText()).toBe("SELECT 'a‹U+202E›' AS n -- end");
	await page.fill('#query-name', 'name\u202efdp');
	await page.getByRole('button', { name: 'Save the query' }).click();
	expect(await page.locator('.saved .choose').allInnerTexts()).toEqual(['namefdp']);
});
