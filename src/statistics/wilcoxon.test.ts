import fc from 'fast-check';
import { expect, it } from 'vitest';
import reference from './reference/wilcoxon.json' with { type: 'json' };
import { wilcoxonSignedRank } from './wilcoxon.ts';

it.each(reference.cases)(`$differences, ${reference.by}`, ({ differences, plus, minus, r, p }) => {
	const found = wilcoxonSignedRank(differences);
	expect(found.plus).toBe(plus);
	expect(found.minus).toBe(minus);
	expect(found.r).toBeCloseTo(r, 9);
	expect(found.p).toBeCloseTo(p, 9);
});

it('drops zeros and says so, and says nothing where nothing changed', () => {
	expect(wilcoxonSignedRank([0, 1, 2, 0])).toMatchObject({ n: 2, plus: 3, minus: 0, r: 1, exact: false });
	const none = { n: 0, plus: 0, minus: 0, r: null, p: null, exact: true };
	expect(wilcoxonSignedRank([])).toEqual(none);
	expect(wilcoxonSignedRank([0, 0])).toEqual(none);
});

it('sees a tie where rounding parts two equal differences', () => {
	const parted = wilcoxonSignedRank([0.1 + 0.2, -0.3, 1]);
	expect(parted).toMatchObject({ n: 3, plus: 4.5, minus: 1.5, exact: false });
});

it('turns with the sign', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: -30, max: 30 }), { maxLength: 70 }), (list) => {
			const [one, other] = [wilcoxonSignedRank(list), wilcoxonSignedRank(list.map((step) => -step))];
			expect([other.plus, other.minus]).toEqual([one.minus, one.plus]);
			if (one.p === null) expect(other.p).toBeNull();
			else expect(other.p).toBeCloseTo(one.p, 12);
		})
	);
});
