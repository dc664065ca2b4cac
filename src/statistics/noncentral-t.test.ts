import { expect, it } from 'vitest';
import { noncentralityInterval, noncentralT } from './noncentral-t.ts';
import reference from './reference/noncentral-t.json' with { type: 'json' };

it.each(reference.cases)(`t $t, $v degrees, $delta, ${reference.by}`, ({ t, v, delta, p }) => {
	expect(noncentralT(t, v, delta)).toBeCloseTo(p, 9);
});

it('Cumming & Finch 2001 and others: t(9) = 2.2 allows noncentralities about it, under which it is the 2.5 % and the 97.5 % point', () => {
	for (const [t, v] of [
		[0, 9],
		[2.2, 9],
		[-2.2, 1],
		[6, 2],
		[300, 71],
		[1e5, 5]
	] as const) {
		const { low, high } = noncentralityInterval(t, v);
		expect(noncentralT(t, v, low)).toBeCloseTo(0.975, 9);
		expect(noncentralT(t, v, high)).toBeCloseTo(0.025, 9);
	}
});
