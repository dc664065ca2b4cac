import { describe, expect, it } from 'vitest';
import { bandsOf, enrolledIn, rangeOf } from './month-range.ts';

const months = ['2020-04', '2020-05', '2020-06'];

describe('the months of a period', () => {
	it.each([
		[{}, [0, 2]],
		[{ from: '2020-05-01' }, [1, 2]],
		[{ from: '2020-04-15', to: '2020-05-31' }, [0, 1]],
		[{ from: '2020-01-01', to: '2021-12-31' }, [0, 2]],
		[{ from: '2021-01-01' }, [2, 2]],
		[{ to: '2019-01-01' }, [0, 0]]
	])('are those that it touches: %j', (where, expected) => {
		expect(rangeOf(months, where)).toEqual(expected);
	});
});

describe('a period of the context', () => {
	const bands = (from: string, to: string) =>
		bandsOf(months, { annotations: [{ from, to, text: {} as never, source: '' }] });

	it('is as long as it is, also where it begins or ends outside', () => {
		expect(bands('2020-05-01', '2020-05-31')).toEqual([{ x: 1, width: 1 }]);
		expect(bands('2020-03-11', '2021-01-01')).toEqual([{ x: 0, width: 3 }]);
	});

	it('is not there where it is at another time', () => {
		expect(bands('2019-01-01', '2019-12-31')).toEqual([]);
		expect(bands('2021-01-01', '2021-12-31')).toEqual([]);
	});
});

it('counts who enrolled in a period, and knows nothing where no enrolment has a month', () => {
	const counts = [3, 0, 4].map((enrolments, i) => ({ month: `2020-0${4 + i}`, enrolments }));
	expect(enrolledIn(counts, {})).toBe(7);
	expect(enrolledIn(counts, { from: '2020-05-01', to: '2020-05-31' })).toBe(0);
	expect(
		enrolledIn(
			counts.map((one) => ({ ...one, enrolments: 0 })),
			{}
		)
	).toBeNull();
});
