import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalNumber, type NumberFormat } from './number.ts';

const point = { decimal: '.', thousands: null } as const;
const comma = { decimal: ',', thousands: null } as const;

it.each<[string, NumberFormat, string | null]>([
	['12,5', comma, '12.5'],
	['5.25', point, '5.25'],
	['2.345,6', comma, '2345.6'],
	['1.234', comma, '1234'],
	['1.234', point, '1.234'],
	['1,234,567.80', point, '1234567.8'],
	['-5', point, '-5'],
	['−5,0', comma, '-5'],
	['+7', point, '7'],
	['-0,0', comma, '0'],
	['007', point, '7'],
	[',5', comma, '0.5'],
	['85,50 %', comma, '85.5'],
	["1'234.5", point, '1234.5'],
	['12,5', point, null],
	['5.25', comma, null],
	['0.125', comma, null],
	['1.2345', comma, null],
	['1.234.56', comma, null],
	['1,234 567', point, null],
	['5.', point, null],
	['1E5', point, null],
	['', point, null],
	['-', point, null],
	['%', point, null],
	['12 kr', point, null],
	['1.234', { decimal: null, thousands: null }, null],
	['1234', { decimal: null, thousands: null }, '1234'],
	['1.234', { decimal: ',', thousands: '' }, null],
	['9'.repeat(41), point, null]
])('%s', (text, format, number) => expect(canonicalNumber(text, format)).toBe(number));

it.each(['12 345', '12\u00a0345', '12\u2009345', '12\u202f345', ' 12 345 '])(
	'bad input 16: thousands by a space of any kind, %j',
	(text) => {
		expect(canonicalNumber(text, comma)).toBe('12345');
		expect(canonicalNumber(text, { decimal: null, thousands: null })).toBe('12345');
	}
);

it('gives back every number, however it was written', () => {
	const style = fc.constantFrom(
		...(['.', ','] as const).flatMap((decimal) =>
			([decimal === '.' ? ',' : '.', ' ', "'", ''] as const).map((thousands) => ({ decimal, thousands }))
		)
	);
	const cents = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
	fc.assert(
		fc.property(cents, style, fc.boolean(), (number, { decimal, thousands }, told) => {
			const [whole, fraction] = (Math.abs(number) / 100).toFixed(2).split('.');
			const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, thousands);
			const text = `${number < 0 ? '-' : ''}${grouped}${decimal}${fraction!}`;
			const read = canonicalNumber(text, { decimal, thousands: told ? thousands : null });
			expect(Number(read)).toBe(number / 100);
		})
	);
});

// How long it takes is measured by `npm run bench:texts`.
it.each(['a', '1', '-', ',', ' '])('reads 100,000 times "%s" to its end', (sign) => {
	expect(canonicalNumber(sign.repeat(100_000), comma)).toBeNull();
});
