import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FormatEvidence } from './column-format.ts';

function formatOf(values: string[]) {
	const evidence = new FormatEvidence();
	for (const value of values) evidence.add(value);
	return evidence.format();
}

it('bad input 13: a comma in a quoted cell is a decimal comma', () =>
	expect(formatOf(['3,5', '4', '2,25'])).toMatchObject({ kind: 'number', decimal: ',', doubts: [] }));

it('bad input 14: two decimal marks in a column are a question, and none is decided', () =>
	expect(formatOf(['12,5', '5.25', '7'])).toMatchObject({
		kind: 'number',
		decimal: null,
		doubts: [{ code: 'decimal-mixed', severity: 'question', args: { first: '12,5', second: '5.25' } }]
	}));

it('bad input 15: 1.234 is decided by the rest of its column, or asked', () => {
	expect(formatOf(['1.234', '2.345,6'])).toMatchObject({ decimal: ',', thousands: '.', doubts: [] });
	expect(formatOf(['1.234', '0.5'])).toMatchObject({ decimal: '.', thousands: '', doubts: [] });
	expect(formatOf(['1.234', '1.234.567'])).toMatchObject({ decimal: ',', thousands: '.', doubts: [] });
	expect(formatOf(['1.234', '17'])).toMatchObject({
		decimal: null,
		doubts: [{ code: 'decimal-unclear', severity: 'question', args: { first: '1.234', second: '' } }]
	});
});

it('bad input 16: spaces separate thousands', () =>
	expect(formatOf(['12\u00a0345', '1 000'])).toMatchObject({ kind: 'integer', thousands: ' ', doubts: [] }));

it('bad input 17: days that prove no order are read as they are written here, and somebody is told', () =>
	expect(formatOf(['01.02.2026', '03.04.2026'])).toMatchObject({
		kind: 'date',
		dateOrder: 'dmy',
		doubts: [{ code: 'day-order-likely', severity: 'warn', args: { first: '01.02.2026' } }]
	}));

it('asks for the order of days with slashes that prove none', () => {
	expect(formatOf(['01/02/2026', '03/04/2026'])).toMatchObject({
		kind: 'date',
		dateOrder: null,
		doubts: [{ code: 'day-order-unclear', severity: 'question' }]
	});
	expect(formatOf(['10/09/2020 14.03.05'])).toMatchObject({ dateOrder: 'dmy', doubts: [] });
});

it('bad input 18: the majority decides the order, a tie is a question', () => {
	expect(formatOf(['31.12.2026', '30.11.2026', '12/31/2026'])).toMatchObject({
		dateOrder: 'dmy',
		doubts: []
	});
	expect(formatOf(['31.12.2026', '12/31/2026'])).toMatchObject({
		dateOrder: null,
		doubts: [{ code: 'day-order-mixed', args: { first: '31.12.2026', second: '12/31/2026' } }]
	});
});

it('one day over 12 among a million decides', () => {
	const evidence = new FormatEvidence();
	for (let n = 0; n < 1000; n++) evidence.add(`0${1 + (n % 9)}/0${1 + (n % 7)}/2020`);
	evidence.add('13/01/2020');
	expect(evidence.format()).toMatchObject({ dateOrder: 'dmy', doubts: [] });
});

it.each([
	[['20.09.20', '12.10.20'], 'dmy'],
	[['9/20/20 10:00', '10/1/20 11:00'], 'mdy'],
	[['85-12-31', '85-01-05'], 'ymd'],
	[['05/06/20', '05/07/20'], null],
	[['20-12-21', '20-11-22'], null]
])('two-digit years: %j', (values, order) => expect(formatOf(values).dateOrder).toBe(order));

it.each([
	[['1', '2', '', '10'], 'integer'],
	[['007', '12'], 'text'],
	[['0150', '1234'], 'text'],
	[['1E5'], 'text'],
	[['+4520262027'], 'text'],
	[['1234567890123456'], 'text'],
	[['20260315', '20260316'], 'integer'],
	[['1599739385'], 'integer'],
	[['Ja', 'Nej', 'Ikke besvaret'], 'flag'],
	[['TRUE', 'FALSE'], 'flag'],
	[['x', ''], 'flag'],
	[['', 'N/A', '-'], 'empty'],
	[['2020-09-10T14:03:05Z', 'Skipped'], 'date'],
	[['torsdag 10. september 2020, 14:03'], 'date'],
	[['may be', 'June 2'], 'text'],
	[['3', '4', 'Prefer not to say', '5,5'], 'number'],
	[['50 %', '75 %'], 'integer'],
	[['__proto__', 'constructor'], 'text']
])('%j is of kind %s', (values, kind) => expect(formatOf(values)).toMatchObject({ kind, doubts: [] }));

it('finds the format of any numbers that show it', () => {
	const style = fc.constantFrom<['.' | ',', '.' | ',' | ' ' | '']>(
		['.', ','],
		[',', '.'],
		[',', ' '],
		['.', '']
	);
	fc.assert(
		fc.property(fc.array(fc.nat(1e9), { minLength: 1 }), style, (numbers, [decimal, thousands]) => {
			const written = numbers.map((n) => {
				const [whole, fraction] = (n / 100).toFixed(2).split('.');
				return `${whole!.replace(/\B(?=(\d{3})+$)/g, thousands)}${decimal}${fraction!}`;
			});
			expect(formatOf(written)).toMatchObject({ kind: 'number', decimal, doubts: [] });
		})
	);
});

// How long it takes is measured by `npm run bench:texts`.
it('comes to an end, whatever the texts are, and finds no format in them', () => {
	const signs = ['a', '1', '-', '@', ' ', '.', ','].map((sign) => sign.repeat(100_000));
	const short = ['a', '1', '-', '@', ' ', '1.', '1,', "1'", '1 '].map((sign) => sign.repeat(31));
	expect(formatOf([...signs, ...short])).toMatchObject({ kind: 'text' });
});
