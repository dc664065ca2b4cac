import { expect, it } from 'vitest';
import { normalCdf, normalQuantile } from './normal.ts';
import cdf from './reference/normal-cdf.json' with { type: 'json' };
import quantile from './reference/normal-quantile.json' with { type: 'json' };

it.each(cdf.cases)(`below $x, ${cdf.by}`, ({ x, p }) => {
	expect(normalCdf(x) / p).toBeCloseTo(1, 11);
});

it.each(quantile.cases)(`at $p, ${quantile.by}`, ({ p, x }) => {
	expect(normalQuantile(p)).toBeCloseTo(x, 8);
});

it('ends at 0 and 1', () => {
	expect(normalCdf(NaN)).toBeNaN();
	expect([normalCdf(-50), normalCdf(50)]).toEqual([0, 1]);
	expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
});
