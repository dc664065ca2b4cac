import { expect, it } from 'vitest';
import { openEmpty } from '#engine/node.ts';
import { publishedProducts } from './published-products.ts';

const titled = `('a', 'toolbook', 'published', DATE '2021-07-09', 'Tool-book', 'https://example.org/a', 'en'),
	('b', 'good_practice', 'published', DATE '2021-05-01', NULL, NULL, NULL),
	('c', 'good_practice', 'published', DATE '2021-05-01', 'Ask anna@example.org', 'https://example.org/?tel=%2B4540123456', 'sv'),
	('d', 'good_practice', 'published', DATE '2021-08-01', 'Later', NULL, NULL),
	('e', 'good_practice', 'published', NULL, 'Without a day', NULL, NULL),
	('f', 'final_report', 'draft', NULL, 'Not yet', 'https://example.org/f', 'da')`;

it('lists what was published by the day, oldest first, without words that tell of a person', async () => {
	const engine = await openEmpty();
	await engine.run(`CREATE TABLE product AS FROM (VALUES ${titled}) AS p
		(product_id, kind, status, published_on, title, link, "language")`);
	const nothing = { title: null, language: null, link: null };
	expect(await publishedProducts(engine, '2021-07-31')).toEqual([
		{ kind: 'good_practice', ...nothing, published_on: '2021-05-01' },
		{ kind: 'good_practice', ...nothing, published_on: '2021-05-01', language: 'sv' },
		{
			kind: 'toolbook',
			title: 'Tool-book',
			published_on: '2021-07-09',
			language: 'en',
			link: 'https://example.org/a'
		}
	]);
	await engine.close();
});

it('has neither title nor link from records that were made before products had them', async () => {
	const engine = await openEmpty();
	await engine.run(`CREATE TABLE product AS FROM (VALUES ('a', 'toolbook', 'published', DATE '2021-07-09')) AS p
		(product_id, kind, status, published_on)`);
	expect(await publishedProducts(engine, '2021-07-31')).toEqual([
		{ kind: 'toolbook', title: null, published_on: '2021-07-09', language: null, link: null }
	]);
	await engine.close();
});
