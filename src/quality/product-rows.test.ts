import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventMonthQueries, monthsOfEvents } from '#edition/event-months.ts';
import { publishedAmong } from '#edition/published-products.ts';
import type { Engine } from '#engine/engine.ts';
import { openEmpty, openRecords } from '#engine/node.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import { makeCube } from '#indicators/cube/make-cube.ts';
import { openCube } from '#indicators/cube/open-cube.ts';
import { sampleRecords } from '#indicators/fixtures/sample-records.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { productQueries, readProducts } from './product-rows.ts';

const programme = readProgramme('data');
const catalogue = readCatalogue('data', programme).filter(({ id }) => /products|dinners-held/.test(id));
let engine: Engine;
let rowless: Engine;
beforeAll(async () => {
	engine = await openRecords(await sampleRecords());
	const queries = [...productQueries, ...eventMonthQueries];
	const cube = await makeCube(engine, catalogue, programme, { queries });
	rowless = openCube(cube!, catalogue);
});
afterAll(() => engine.close());

it('a report from records that are open only as a cube has their products and the months of their events', async () => {
	const products = await readProducts(rowless);
	expect(products).toEqual(await readProducts(engine));
	expect(products).toHaveLength(6);
	expect(publishedAmong(products, '2021-06-20').map(({ language }) => language)).toEqual(['sv', 'da', 'fi']);
	expect(await monthsOfEvents(rowless, catalogue)).toEqual(await monthsOfEvents(engine, catalogue));
});

it('records from before products had titles have none to show', async () => {
	const older = await openEmpty();
	await older.run(
		'CREATE TABLE product (product_id VARCHAR, kind VARCHAR, status VARCHAR, published_on DATE)'
	);
	expect(await readProducts(older)).toEqual([]);
	await older.close();
});
