import { expect, it } from 'vitest';
import { imported } from '../fixtures/imported.ts';
import { one, zipOf } from '../workbook/fixtures/made-workbook.ts';

const head = 'Navn;Telefon;Deltagernummer;Mentordag 03-02-2021';
const rows = (phone: string, number: string) =>
	[head, ...['Ask Lund', 'Liv Holm', 'Eli Dam'].map((name, i) => `${name};${phone};${number}${i};x`)].join(
		'\n'
	);

it.each(['4,52029E+09', '4.52029E+09', '4,5E+9', '1E+10', '4,52E9'])(
	'%s is a phone number that a spreadsheet has cut: nobody is read as somebody else',
	async (phone) => {
		const { outcome } = await imported(rows(phone, 'K-10'));
		const told = outcome.problems.filter(({ code }) => code === 'number-cut');
		expect(told.map(({ line, column }) => [line, column])).toEqual(
			[2, 3, 4].map((line) => [line, 'Telefon'])
		);
		expect([outcome.rejected, outcome.accepted]).toEqual([3, 0]);
	}
);

it.each(['K-10', '2020', 'E10'])('%s is a number of its own', async (number) => {
	const { outcome } = await imported(rows('20 26 20 27', number));
	expect(outcome.problems.filter(({ code }) => code === 'number-cut')).toEqual([]);
});

it('a number of sixteen digits in a workbook names nobody, and its row says why', async () => {
	const text = (word: string) => `<c t="inlineStr"><is><t>${word}</t></is></c>`;
	const person = (number: string, i: number) => `<row r="${i + 2}">${number}${text('x')}</row>`;
	const numbers = [
		'<c><v>8945000000001234</v></c>',
		'<c><v>8945000000001235</v></c>',
		text('8945000000001236')
	];
	const header = `<row r="1">${text('Deltagernummer')}${text('Mentordag 03-02-2021')}</row>`;
	const { outcome } = await imported(zipOf(one(header + numbers.map(person).join(''))), { name: 'a.xlsx' });
	expect(outcome.problems.filter(({ code }) => code === 'number-cut').map(({ line }) => line)).toEqual([
		2, 3
	]);
	expect(outcome).toMatchObject({ read: 3, accepted: 1, rejected: 2 });
});
