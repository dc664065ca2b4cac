import { expect, it } from 'vitest';
import { addressesBelow } from './addresses.ts';

const addresses = addressesBelow('/workspace/');

it('a link from one figure to its other page keeps who is chosen', () => {
	const where = { gender: ['woman'], country: ['DK', 'SE'], from: '2020-06-01' };
	const { searchParams, pathname } = new URL(addresses.indicator('ese-change', where), 'http://site');
	expect(pathname).toBe('/workspace/indicator/');
	expect(Object.fromEntries(searchParams)).toEqual({
		...{ id: 'ese-change', gender: 'woman', country: 'DK,SE', from: '2020-06-01' }
	});
	expect(addresses.compare('ese-change', { gender: ['woman'] })).toBe(
		'/workspace/compare/?indicator=ese-change&gender=woman'
	);
});

it('of everybody it names the figure alone', () => {
	expect(addresses.indicator('ese-change', {})).toBe('/workspace/indicator/?id=ese-change');
	expect([addresses.indicator(), addresses.compare()]).toEqual([
		'/workspace/indicator/',
		'/workspace/compare/'
	]);
});
