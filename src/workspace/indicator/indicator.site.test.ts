import type { Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { visits } from '#workspace/fixtures/visit.ts';
import { axeFaultsInBoth } from '../../fixtures/axe-faults.ts';

const { open, shared } = visits();

/** Everything that is shown without a request is there. */
const whole = (page: Page) => page.waitForSelector('article[data-complete="true"]');
const unfold = async (page: Page) => {
	const folded = page.locator('article > details:not([open]) > summary');
	while ((await folded.count()) > 0) await folded.first().click();
	if ((await page.locator('#sensitivity').count()) > 0)
		await page.waitForSelector('[data-sensitivity="true"]');
	await page.getByRole('button', { name: 'Compute again from the rows' }).waitFor();
};
const numbers = (texts: string[]) => texts.map((text) => Number(text.replace(/[^\d.]/g, '')));

/** One indicator of each kind that the page describes differently, with words that only it has. */
const kinds: [string, string, string[]][] = [
	['share', 'course-completion-rate', ['Counted of', 'Wilson interval', 'weighed the same']],
	[
		'change within people',
		'ese-change',
		['Size of the change (g_z)', 'Smallest change that would show', 'no form at the end']
	],
	[
		'paired share',
		'civic-participation-change',
		['from no to yes', 'McNemar’s exact test', 'yes before and after']
	],
	['count', 'participants-enrolled', ['Nobody and nothing is excluded']],
	['growth', 'network-cumulative-ties', ['Ties so far', 'ties per person']],
	['gap', 'completion-gender-gap', ['Ratio of the two shares', 'not disclosed']],
	['index', 'network-ei-index', ['E-I under random mixing', 'Where chance alone would put it']],
	[
		'figure that nobody collected',
		'employment-six-months',
		['nobody delivered the records', 'What would be needed']
	]
];

it.each(kinds)(
	'a %s says all of itself, without a fault that axe can find, light and dark',
	async (_, id, words) => {
		const page = await open(`workspace/indicator/?id=${id}`);
		await whole(page);
		await unfold(page);
		const text = await page.locator('article').innerText();
		for (const part of [...words, 'What this figure does not say', `${id}@`, 'Means of verification'])
			expect(text).toContain(part);
		expect(await axeFaultsInBoth(page)).toEqual([]);
	}
);

it('draws no estimate of fewer than ten, as the canvas does', async () => {
	const page = await open('workspace/indicator/?id=course-completion-rate');
	await whole(page);
	await unfold(page);
	const gender = page.locator('#groups figure').filter({ hasText: 'Gender' }).first();
	expect(await gender.locator('svg').first().textContent()).toContain('too few people');
	// Of the six alone it is given neither at the top, nor in any other part of the page, nor in a file.
	await page.goto(new URL('?id=course-completion-rate&gender=undisclosed', page.url()).href);
	await whole(page);
	expect(await page.innerText('#figure .whole')).toMatch(/fewer than 10 \(3 of 6\)/);
	await unfold(page);
	expect(await page.innerText('article')).not.toMatch(/\d of \d \(\d/);
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save these figures as CSV', exact: true }).click()
	]);
	const [columns, ...rows] = readFileSync(await file.path(), 'utf8').split('\r\n');
	const [value, status] = ['value', 'status'].map((name) => columns!.split(',').indexOf(name));
	const given = rows.slice(0, -1).map((row) => row.split(','));
	expect(given.length).toBeGreaterThan(5);
	expect(given.filter((row) => row[value!] !== '' || row[status!] === 'ok')).toEqual([]);
});

describe('an indicator, as it is opened', () => {
	const opened = shared(async () => {
		const page = await open('workspace/indicator/?id=ese-change');
		await whole(page);
		return page;
	});

	it('counts who is left out so that it adds up, in all and in each country', async () => {
		const page = opened();
		const rows = await page.locator('#left-out tbody tr').all();
		const table = await Promise.all(
			rows.map(async (row) => numbers(await row.locator('td').allInnerTexts()))
		);
		const base = table.pop()!;
		expect(base).toHaveLength(5);
		for (const [i, all] of base.entries()) expect(table.reduce((sum, row) => sum + row[i]!, 0)).toBe(all);
		expect(base.slice(0, 4).reduce((sum, n) => sum + n, 0)).toBe(base[4]);
	});

	it('never ranks countries, and says where no difference is clear', async () => {
		const page = opened();
		const rows = page.locator('[data-differences] tbody tr');
		const pairs = await rows.locator('th').allInnerTexts();
		expect(pairs.slice(0, 3)).toEqual(['Denmark less Sweden', 'Denmark less Finland', 'Denmark less Norway']);
		for (const row of await rows.all()) {
			const [, interval, words] = await row.locator('td').allInnerTexts();
			const [low, high] = interval!.split(' to ').map((end) => Number(end.replace('−', '-')));
			expect(words).toBe(low! <= 0 && high! >= 0 ? 'no clear difference' : 'the interval excludes 0');
		}
	});

	it('hands over its figures with a dictionary that knows every column', async () => {
		const page = opened();
		const taken = async (name: string) => {
			const [file] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name, exact: true }).click()
			]);
			return readFileSync(await file.path(), 'utf8').replace(/^\uFEFF/, '');
		};
		const csv = (await taken('Save these figures as CSV')).split('\r\n');
		const columns = csv[0]!.split(',');
		expect(columns).toEqual(expect.arrayContaining(['left_out', 'band', 'against', 'g_z']));
		const json = JSON.parse(await taken('Save as JSON')) as {
			cells: unknown[];
			dictionary: { field: string }[];
		};
		expect(json.cells).toHaveLength(csv.length - 2);
		expect(json.dictionary.map(({ field }) => field)).toEqual(columns);
	});
});

describe('an indicator', () => {
	it('answers to the filters and the method in its address, all of it', async () => {
		const page = await open(
			'workspace/indicator/?id=course-completion-rate&country=DK&method=clopper-pearson'
		);
		await whole(page);
		expect(await page.locator('#figure').innerText()).toContain('Clopper-Pearson');
		const base = await page.locator('#figure dl').first().innerText();
		expect(base).toMatch(/of 3\d\b/);
		await page.getByRole('button', { name: /Remove the filter/ }).click();
		await page.waitForFunction(() => !location.search.includes('country'));
		await page.getByText(/of 1\d\d \(100\s?%\)/).waitFor();
		expect(page.url()).toContain('method=clopper-pearson');
	});

	it('says from any figure where it comes from, computes it again, and finds it the same', async () => {
		const page = await open('workspace/indicator/?id=course-completion-rate');
		await whole(page);
		await page.locator('#by-country').getByRole('button', { name: 'Where does this come from?' }).click();
		const lineage = page.locator('#lineage');
		await lineage.getByRole('table').first().waitFor();
		const text = await lineage.innerText();
		for (const part of ['dk/course_progress.csv', 'course-completion-rate@1', 'Tidemark 0.'])
			expect(text).toContain(part);
		expect(text).toMatch(/\b[0-9a-f]{64}\b/);
		await lineage.getByRole('button', { name: 'Compute again from the rows' }).click();
		await lineage.getByText(/All \d+ figures are the same, digit by digit/).waitFor();
	});

	it('says when the records have no such indicator', async () => {
		const page = await open('workspace/indicator/?id=gone');
		await page.getByText('have no indicator “gone”').waitFor();
	});
});
