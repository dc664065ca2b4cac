import { expect, it } from 'vitest';
import { readTable, recordsIn } from '#tables/csv-reader.ts';
import { imported } from './fixtures/imported.ts';
import { productsOfTable } from './products-of-table.ts';

const own = 'toolbook,published,2021-06-30,Tool-book of our own,https://example.org/own,en';
const withIds = (...rows: string[]) =>
	['product_id,title,kind,language,status,published_on,link', ...rows].join('\n');
const withoutIds = (...rows: string[]) =>
	['Title;Kind;Language;Status;Published on;Link', ...rows].join('\n');

/** Files one after the other upon the stored lines: the products by id, and what the last file was told with its lines. */
async function after(files: readonly string[], stored: readonly string[] = []) {
	const header = 'product_id,kind,status,published_on,title,link,language';
	const kept = new Map(
		recordsIn(readTable(new TextEncoder().encode(`${[header, ...stored].join('\n')}\n`))).map((row) => [
			row['product_id']!,
			row
		])
	);
	let told: string[] = [];
	for (const file of files) {
		const quoted = [...kept.values()].map((row) =>
			header
				.split(',')
				.map((name) => `"${(row[name] ?? '').replaceAll('"', '""')}"`)
				.join(',')
		);
		const csv = new TextEncoder().encode(`${[header, ...quoted].join('\n')}\n`);
		const { outcome } = await imported(file, {
			context: { products: productsOfTable(csv), pseudonyms: null, country: null }
		});
		expect(outcome.read).toBe(outcome.accepted + outcome.rejected);
		told = outcome.problems
			.filter(({ code }) => code.startsWith('product-') || code === 'repeated-key')
			.map(({ code, line }) => `${code} ${line}`);
		const made = outcome.tables.get('product')?.csv;
		for (const row of made === undefined ? [] : recordsIn(readTable(made))) kept.set(row['product_id']!, row);
	}
	const rows = [...kept.values()].map(({ title, language, status, published_on }) =>
		`${title} ${language} ${status} ${published_on}`.trim()
	);
	return { ids: [...kept.keys()], rows, told };
}

const listed = 'Tool-book of our own;Tool-book;English;Published;30.06.2021;https://example.org/own';
const keyed = 'tb-1,Tool-book of our own,toolbook,en,published,2021-06-30,https://example.org/own';

it('a product that was added by hand is the one of both lists, and keeps its id', async () => {
	const once = { ids: ['own'], rows: ['Tool-book of our own en published 2021-06-30'] };
	const told = ['product-known 2'];
	expect(await after([withIds(keyed)], [`own,${own}`])).toEqual({ ...once, told });
	expect(await after([withIds(keyed), withoutIds(listed)], [`own,${own}`])).toEqual({ ...once, told });
	expect(await after([withoutIds(listed), withIds(keyed)], [`own,${own}`])).toEqual({ ...once, told });
});

it('a list without ids is of the products of one with ids, and is told nothing of its own again', async () => {
	expect(await after([withIds(keyed), withoutIds(listed)])).toMatchObject({
		ids: ['tb-1'],
		told: ['product-known 2']
	});
	const again = await after([withoutIds(listed), withoutIds(listed)]);
	expect(again.ids).toHaveLength(1);
	expect(again.told).toEqual([]);
});

it('a draft that is published is changed, whatever the case, the blanks and the form of its letters', async () => {
	const draft = withoutIds('Café and talk;Good practice;Danish;Draft;;');
	const published = withoutIds('cafe\u0301  AND talk ;Good practice;Danish;Published;10.06.2021;');
	const { rows, told } = await after([draft, published]);
	expect(rows).toEqual([expect.stringMatching(/^caf.+ AND talk da published 2021-06-10$/u)]);
	expect(told).toEqual(['product-known 2']);
});

it('a later line of one file is a repeated one, whatever its day or link', async () => {
	const other = 'tool-book of our own;Tool-book;English;Published;01.07.2021;https://example.org/other';
	expect(await after([withoutIds(listed, other)])).toMatchObject({
		rows: ['Tool-book of our own en published 2021-06-30'],
		told: ['repeated-key 3']
	});
});

it('two of one title under ids of their own stay two, with a word', async () => {
	const second = keyed.replace('tb-1', 'tb-2');
	const two = { ids: ['tb-1', 'tb-2'], told: ['product-alike 3'] };
	expect(await after([withIds(keyed, second)])).toMatchObject(two);
	expect(await after([withIds(keyed, second), withIds(keyed, second)])).toMatchObject(two);
	expect(await after([withIds(second, keyed)], [`tb-1,${own}`])).toMatchObject({
		ids: ['tb-1', 'tb-2'],
		told: ['product-alike 3']
	});
});

it('in another language or of another kind it is another one, in whatever order the files come', async () => {
	const swedish = listed.replace('English', 'Swedish');
	const practice = listed.replace('Tool-book;', 'Good practice;');
	for (const files of [
		[withoutIds(listed), withoutIds(swedish), withoutIds(practice)],
		[withoutIds(swedish, listed, practice), withoutIds(listed, practice, swedish)],
		[withoutIds(listed), withoutIds(swedish, listed, practice)]
	]) {
		const { ids, rows } = await after(files);
		expect(ids).toHaveLength(3);
		expect(rows.filter((row) => row.includes(' sv '))).toHaveLength(1);
	}
});

it('a list that says no language is of the only one of that title', async () => {
	const silent = 'Title;Kind;Status;Published on\nTool-book of our own;Tool-book;Published;30.06.2021';
	expect((await after([silent], [`own,${own}`])).ids).toEqual(['own']);
	expect((await after([silent, withoutIds(listed)])).ids).toHaveLength(1);
	const both = [`own,${own}`, `egen,${own.replace(/en$/, 'sv')}`];
	expect((await after([silent], both)).ids).toHaveLength(3);
});

it('products without a title are like no other ones, and titles keep their commas and quotes', async () => {
	const bare = 'kind,status\ntoolbook,planned\ntoolbook,planned';
	expect((await after([bare, bare])).ids).toHaveLength(2);
	const quoted = withIds('x,"Step, by ""step""",toolbook,en,published,2021-06-30,');
	expect((await after([quoted, quoted.replace('x,', 'y,')])).rows).toEqual([
		'Step, by "step" en published 2021-06-30'
	]);
});
