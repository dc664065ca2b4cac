import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, type DateOrder } from './date.ts';

/** Not one of the days that tools write for an unknown one. */
const isKnown = (day: Date) => !/^19[78]0-01-01/.test(day.toISOString());
const tenth = { day: '2020-09-10' };

it.each([
	'2020-09-10',
	'2020-9-10',
	'2020-09-10T14:03:05',
	'2020-09-10T23:59:59.999Z',
	'2020-09-10T14:03:05.000+02:00',
	'2020-09-10 14:03:05',
	'2020-09-10 14:03:05 UTC',
	'2020/09/10 3:04:05 PM GMT+2',
	'2020/09/10 3:04:05\u202fPM EEST',
	'2020/09/10 3.04.05 ip. UTC+3',
	'2020/09/10 3:04:05 em CEST',
	'10/09/2020 14.03.05',
	'10.9.2020 klo 14.03.05',
	'10.09.2020 14:03',
	'10.09.2020, 14:03:05',
	'10-09-2020',
	'10. 9. 2020',
	'20200910',
	'Thursday, 10 September 2020, 2:03 PM',
	'torsdag 10. september 2020, 14:03',
	'torsdag den 10. september 2020 kl. 14:03',
	'torsdag, 10. september 2020 kl. 14.03',
	'den 10 september 2020 14:03',
	'torstai 10. syyskuuta 2020, 14.03',
	'torstaina 10. syyskuuta 2020 klo 14.03',
	'September 10, 2020',
	'Sep 10th 2020',
	'10-Sep-2020',
	'10 Sept. 2020'
])('%s needs no order', (text) => expect(dateOf(text, null)).toEqual(tenth));

it.each<[string, DateOrder]>([
	['10/09/2020', 'dmy'],
	['9/10/2020 14:03:05', 'mdy'],
	['9/10/2020 2:03:05 PM', 'mdy'],
	['09.10.2020', 'mdy'],
	['10.9.20', 'dmy'],
	['9/10/20 14:03', 'mdy'],
	['20-09-10', 'ymd'],
	['2020-09-10', 'mdy']
])('%s in the order %s', (text, order) => expect(dateOf(text, order)).toEqual(tenth));

it.each<[string, DateOrder | null, string]>([
	['2026-02-30', null, 'invalid-day'],
	['29.02.2025', 'dmy', 'invalid-day'],
	['31.04.2020', null, 'invalid-day'],
	['32/13/2020', null, 'invalid-day'],
	['2020-13-01', null, 'invalid-day'],
	['2020-09-10 25:00', null, 'invalid-day'],
	['30. februar 2020', null, 'invalid-day'],
	['0020-09-10', null, 'invalid-day']
])('bad input 19: %s is never rolled over', (text, order, fault) =>
	expect(dateOf(text, order)).toEqual({ fault })
);

it.each<[string, DateOrder | null, string]>([
	['12/31/2026', 'dmy', 'day-order'],
	['31.12.2026', 'mdy', 'day-order']
])('bad input 18: %s contradicts the order %s of its column', (text, order, fault) =>
	expect(dateOf(text, order)).toEqual({ fault })
);

it.each(['45678', '45678.5', '45678,25', ' 45678 '])('bad input 20: %s is a number of Excel', (text) =>
	expect(dateOf(text, 'dmy')).toEqual({ fault: 'excel-serial' })
);

it.each<[string, DateOrder | null, string]>([
	['10/09/2020', null, 'day-order-open'],
	['10/09/2020', 'ymd', 'day-order-open'],
	['10.9.20', null, 'two-digit-year'],
	['10.9.85', 'dmy', 'two-digit-year'],
	['1599739385', null, 'not-a-day'],
	['', null, 'not-a-day'],
	['tomorrow', null, 'not-a-day'],
	['10 September', null, 'not-a-day'],
	['10.09.2020 and later', null, 'not-a-day'],
	['10.09.20201', null, 'not-a-day'],
	['99123456', null, 'not-a-day']
])('%s under %s: %s', (text, order, fault) => expect(dateOf(text, order)).toEqual({ fault }));

it('needs no order where a number over 12 or the way of writing hours leaves no choice', () => {
	expect(dateOf('31/12/2020', null)).toEqual({ day: '2020-12-31' });
	expect(dateOf('12/31/2020', null)).toEqual({ day: '2020-12-31' });
	expect(dateOf('05/05/2020', null)).toEqual({ day: '2020-05-05' });
});

it('gives back every day, however it was written', () => {
	const locales = ['en-GB', 'da', 'sv', 'fi', 'nb'] as const;
	const styles = ['medium', 'long', 'full'] as const;
	const moment = fc
		.date({
			min: new Date('1950-01-01'),
			max: new Date('2099-12-31T23:59:59Z'),
			noInvalidDate: true
		})
		.filter(isKnown);
	fc.assert(
		fc.property(
			moment,
			fc.constantFrom(...locales),
			fc.constantFrom(...styles),
			fc.boolean(),
			(at, locale, dateStyle, timed) => {
				const time = timed ? { timeStyle: 'medium' as const } : {};
				const text = new Intl.DateTimeFormat(locale, { dateStyle, ...time, timeZone: 'UTC' }).format(at);
				expect([text, dateOf(text, 'dmy')]).toEqual([text, { day: at.toISOString().slice(0, 10) }]);
			}
		),
		{ numRuns: 500 }
	);
});

it('gives back every day in every order', () => {
	const part = (n: number, padded: boolean) => String(n).padStart(padded ? 2 : 1, '0');
	fc.assert(
		fc.property(
			fc
				.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
				.filter(isKnown),
			fc.constantFrom<DateOrder>('dmy', 'mdy', 'ymd'),
			fc.constantFrom('.', '/', '-'),
			fc.boolean(),
			fc.constantFrom('', ' 14:03:05', ' 14.03', ' 2:03:05 PM', 'T14:03:05.000+02:00'),
			(at, order, mark, padded, time) => {
				const [d, m, y] = [at.getUTCDate(), at.getUTCMonth() + 1, at.getUTCFullYear()];
				const parts = { dmy: [d, m, y], mdy: [m, d, y], ymd: [y, m, d] }[order];
				const text = parts.map((n) => part(n, padded)).join(mark) + time;
				expect(dateOf(text, order)).toEqual({ day: at.toISOString().slice(0, 10) });
			}
		)
	);
});

describe('years of two digits beside years in full', () => {
	const year2020 = [2020, 2020] as const;
	it.each([
		['20-05-13', { fault: 'two-digit-year' }],
		['20-06-14', { fault: 'two-digit-year' }],
		['19-12-18', { fault: 'two-digit-year' }],
		['13-05-20', { day: '2020-05-13' }],
		['03.05.21', { day: '2021-05-03' }],
		['31-12-19', { day: '2019-12-31' }],
		['20.05.13', { day: '2013-05-20' }]
	])('%s among days of 2020', (text, expected) => {
		expect(dateOf(text, 'dmy', year2020)).toEqual(expected);
	});

	it('says nothing where no year is written in full', () => {
		expect(dateOf('20-05-13', 'dmy')).toEqual({ day: '2013-05-20' });
	});
});

it.each([
	'3. maj 2021',
	'den 3. maj 2021',
	'3. maj 2021 kl. 10.00',
	'mandag den 3. maj 2021',
	'mandag d. 3. maj 2021',
	'3/5-2021',
	'3/5 2021',
	'3/5 - 2021',
	'3/5-21',
	'3.5 2021',
	'3.5. 2021',
	'ma 3.5.2021',
	'man. 3/5 2021',
	'må 3/5 2021 kl. 9.30',
	'2021.05.03',
	'20210503',
	'2021-05-03T23:30:00+02:00'
])('%s is the third of May 2021', (text) => {
	expect(dateOf(text, null)).toEqual({ day: '2021-05-03' });
	expect(dateOf(text, 'dmy')).toEqual({ day: '2021-05-03' });
});

it.each(['3/13 2021', '31/4 2021', '5/12-88', '3/5 10:30', '12.5 2'])('%s is no day', (text) =>
	expect(dateOf(text, 'dmy')).toHaveProperty('fault')
);

it.each(['1980-01-01 00:00:00', '1970-01-01T00:00:00Z', '01-01-1980', '1900-01-00', '0000-00-00 00:00:00'])(
	'%s is what a tool writes for an unknown day',
	(text) => expect(dateOf(text, 'dmy')).toEqual({ fault: 'placeholder-day' })
);
