import { describe, expect, it } from 'vitest';
import reference from './reference/t-quantile.json' with { type: 'json' };
import { tQuantile } from './t-quantile.ts';

it.each(reference.cases)(`$v degrees of freedom, ${reference.by}`, ({ v, t }) => {
	expect(tQuantile(v)).toBeCloseTo(t, 11);
});

describe('published values', () => {
	it.each([
		[1, '12.706'],
		[2, '4.303'],
		[3, '3.182'],
		[4, '2.776'],
		[5, '2.571'],
		[10, '2.228'],
		[15, '2.131'],
		[20, '2.086'],
		[30, '2.042'],
		[60, '2.000'],
		[120, '1.980'],
		[1_000_000, '1.960']
	])('Fisher & Yates, table III, 5 %%: %d degrees of freedom give %s', (v, expected) => {
		expect(tQuantile(v).toFixed(3)).toBe(expected);
	});

	it.each([
		[1, 12.706204736174694],
		[2, 4.302652729749462],
		[7, 2.364624251592784],
		[9, 2.262157162798205],
		[24, 2.0638985616280245],
		[71, 1.9939433678456255],
		[120, 1.9799304050824402],
		[300, 1.9679030112610865],
		[301, 1.9678765312856952],
		[1000, 1.9623390808264083],
		[100_000, 1.9599877075346095]
	])('SciPy 1.17, t.ppf(0.975, %d)', (v, expected) => {
		expect(Math.abs(tQuantile(v) - expected)).toBeLessThan(1e-12);
	});
});

it('falls with every degree of freedom, across the change of method too', () => {
	for (let v = 1; v < 400; v++) expect(tQuantile(v + 1)).toBeLessThan(tQuantile(v));
});

it.each([0, -1, 0.99, NaN])('refuses %d', (v) => {
	expect(() => tQuantile(v)).toThrow(`invalid degrees of freedom: ${v}`);
});
