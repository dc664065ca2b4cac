import { expect, it } from 'vitest';
import type { Cell } from '#schemas/cell.ts';
import { clusterInterval } from '#statistics/cluster-interval.ts';
import { detectableEffect } from '#statistics/detectable-effect.ts';
import { wilson } from '#statistics/wilson.ts';
import type { CountedRecords, CountedSet } from './counted-set.ts';
import { perturbedFigure, type Perturbing } from './perturbed-figure.ts';
import type { Publisher } from './publisher.ts';

/** Publishes every number as so much more than it is, and moves sums by so many of the largest values. */
const moving = (more: number, drift = 0): Publisher => ({
	deviation: { most: 2, variance: 1 },
	count: ({ n }) => n + more,
	base: ({ n }) => n + more,
	part: (yes, _no, all) => ({ count: yes.n + more, n: all.n + more }),
	drift: () => drift,
	ranks: () => 0,
	isExact: () => false,
	among: () => moving(more, drift)
});
const set = (n: number): CountedSet => ({ n, key: BigInt(n) });
const none = set(0);
const records = (given: Partial<CountedRecords>): CountedRecords => ({
	...{ all: none, yes: none, no: none, before: none, gained: none, lost: none, worse: none, people: none },
	...{ values: [], answers: { before: [], after: [] } },
	...given
});
const cell = (given: Partial<Cell>): Cell => ({
	...{ indicator: 'one', version: 1, dims: {}, value: 0, numerator: null, denominator: null },
	...{ low: null, high: null, n: 0, unit: 'points', status: 'ok' },
	...given
});
const definition: Perturbing['definition'] = {
	...{
		kind: 'share',
		counts: 'person-session',
		interval: 'cluster',
		minimumN: 0,
		contrast: null,
		parts: null
	}
};

it('gives clusters an interval from which the exact share cannot be computed', () => {
	const published = (yes: number, n: number, more: number) => {
		const sums = {
			clusters: 20,
			n,
			count: yes,
			sizeSquares: n * 12,
			products: yes * 12,
			countSquares: yes * 9
		};
		const bounds = clusterInterval(sums)!;
		return perturbedFigure(
			cell({ value: yes / n, numerator: yes, denominator: n, n, ...bounds, unit: 'share' }),
			{
				...{ definition, publisher: moving(more), reach: 1 },
				recordsOf: () => records({ all: set(n), yes: set(yes), no: set(n - yes), people: set(20) })
			}
		);
	};
	// Told alike, 160 of 240 and 161 of 241 are told with the same bounds.
	expect(published(161, 241, 0)).toEqual(published(160, 240, 1));
	const { low, high } = published(160, 240, 0);
	const [apart, most] = [wilson(160, 240)!, wilson(16, 24)!];
	expect(high! - low!).toBeGreaterThan(apart.high - apart.low);
	expect(high! - low!).toBeLessThan(most.high - most.low);
});

it('leaves open how many people there are, where a base is so many times everybody', () => {
	const told = (people: number, moved: number, more = 0) =>
		perturbedFigure(
			cell({ value: 1 / 7, numerator: people, denominator: 7 * people, n: 7 * people, unit: 'share' }),
			{
				definition: { ...definition, counts: 'module-row' },
				publisher: { ...moving(more), ranks: () => moved },
				reach: 1,
				recordsOf: () =>
					records({ all: set(7 * people), yes: set(people), no: set(6 * people), people: set(people) })
			}
		);
	expect([-2, 0, 2].map((moved) => told(29, moved).denominator)).toEqual([7 * 27, 7 * 29, 7 * 31]);
	// Whoever is told 29 times 7 may think of 27 to 31 people.
	for (const people of [27, 28, 29, 30, 31]) expect(told(people, 29 - people).denominator).toBe(7 * 29);
	// The share stays as it is told of the number itself.
	expect(told(29, 2)).toMatchObject({ numerator: 31, value: 1 / 7, n: 7 * 31 });
	expect(told(1, -2)).toMatchObject({ numerator: 0, denominator: 0, value: null });
});

const change: Perturbing['definition'] = {
	...{
		kind: 'paired-change',
		counts: 'pair-of-answers',
		interval: 't',
		minimumN: 10,
		contrast: null,
		parts: null
	}
};
function changed(values: readonly number[], more: number, drift: number) {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return perturbedFigure(cell({ value: mean, n: values.length, details: { before_mean: 3 } }), {
		...{ definition: change, publisher: moving(more, drift), reach: 4 },
		recordsOf: () =>
			records({
				...{ all: set(values.length), people: set(values.length), values },
				answers: { before: values.map((_, i) => i % 3), after: values.map((value, i) => (i % 3) + value) }
			})
	});
}

it('tells of a change nothing but its altered mean, a rounded spread and what follows from both', () => {
	const values = [1, 0, 1, 2, 0, 1, -1, 1, 0, 2, 1, 1];
	// One answer more, a sum of one more, and a deviation that makes up for it.
	const other = values.map((value, i) => (i === 1 ? 1 : value));
	const [one, two] = [changed(values, 0, 0.25), changed(other, 0, 0)];
	expect(one.value).toBeCloseTo(two.value!, 12);
	expect(one.low).toBeCloseTo(two.low!, 12);
	expect(one.details!.sd).toBe(two.details!.sd);
	expect(one.details!.d_z).toBeCloseTo(two.details!.d_z!, 12);
	expect(one.details!.sd).toBe(0.8);
});

it('decides on the number that is published whether there is an interval, and takes it for all that follows', () => {
	const eight = [1, 0, 1, 2, 0, 1, -1, 1];
	const told = changed(eight, 2, 0);
	expect(told.n).toBe(10);
	expect(told.low).not.toBeNull();
	expect(told.details!.mde).toBe(detectableEffect(10));
	const withheld = changed([...eight, 1, 0], -1, 0);
	expect(withheld.low).toBeNull();
	expect(withheld.details).not.toHaveProperty('mde');
});

it('does not say that all changed alike', () => {
	const { low, high, details } = changed(
		Array.from({ length: 12 }, () => 1),
		0,
		0
	);
	expect(details!.sd).toBe(0.2);
	expect(high! - low!).toBeGreaterThan(0.2);
});

it('gives a median no end that is the least or the greatest value', () => {
	const middle: Perturbing['definition'] = {
		...{ kind: 'median', counts: 'participant', interval: 'order-statistics', minimumN: 0 },
		...{ contrast: null, parts: null }
	};
	/** Of values 1 to `n`, with ends in steps of 1 unless another reach is named. */
	const bounds = (n: number, more: number, reach = 20) =>
		perturbedFigure(cell({ value: n / 2, n, low: 1, high: n }), {
			...{ definition: middle, publisher: moving(more), reach },
			recordsOf: () => records({ all: set(n), values: Array.from({ length: n }, (_, i) => i + 1) })
		});
	for (let n = 8; n < 60; n++)
		for (const more of [-2, 0, 2]) {
			const { low, high } = bounds(n, more);
			if (low === null) expect(n + more).toBeLessThan(21);
			else expect([low > 1, high! < n]).toEqual([true, true]);
		}
	expect(bounds(60, 0)).toMatchObject({ low: 20, high: 41 });
	// In steps of 5, nobody's own value is told.
	expect(bounds(60, 0, 60)).toMatchObject({ low: 20, high: 45 });
	expect(bounds(55, 0, 60)).toMatchObject({ low: 15, high: 40 });
});

it('makes the interval of a change of yes and no from what is published of it', () => {
	const yesNo: Perturbing['definition'] = { ...change, kind: 'paired-share', interval: 'newcombe' };
	const of = (n: number, before: number, gained: number, lost: number, more: number) =>
		perturbedFigure(cell({ value: (gained - lost) / n, n, low: -1, high: 1, details: {} }), {
			...{ definition: yesNo, publisher: moving(more), reach: 1 },
			recordsOf: () => records({ all: set(n), before: set(before), gained: set(gained), lost: set(lost) })
		});
	expect(of(20, 8, 6, 3, 1)).toEqual(of(21, 9, 7, 4, 0));
	expect(of(9, 4, 2, 3, 1).low).not.toBeNull();
});
