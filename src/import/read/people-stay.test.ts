import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readText } from './fixtures/read-text.ts';

const names = 'Amina|Omar|Leyla|Tariq|Ngozi|Maria|Dawit|Olena|Ask|Liv|Eli|Ida|Bo|Kai|Per|Sara'.split('|');
const surnames = 'Yusuf|Haddad|Demir|Rahimi|Okafor|Quispe|Tesfay|Lind|Berg|Dam|Lie|Ek'.split('|');
/** What people have in a cell; several blanks or noughts for those who stayed away. */
const cells = {
	'3 or blank': ['3', '3', '3', ''],
	'3 or 0': ['3', '3', '3', '0'],
	'2,5 or blank': ['2,5', '2,5', ''],
	hours: ['1', '2', '3', ''],
	halves: ['1,5', '2,5', '3', '2', ''],
	times: ['1:30', '2:00', '1:15', ''],
	'one time': ['1:30', '1:30', ''],
	'1 or 0': ['1', '1', '0'],
	'1 or blank': ['1', '1', ''],
	x: ['x', 'x', '']
};

/** A list of people, some of whom have no address, with what they have on several days. */
const list = (values: string[], surname: boolean, address: 'none' | 'all' | 'some') =>
	fc.integer({ min: 2, max: 5 }).chain((days) =>
		fc
			.array(
				fc
					.tuple(
						fc.constantFrom(...names),
						fc.constantFrom(...surnames),
						fc.integer({ max: 6, min: 0 }),
						fc.array(fc.constantFrom(...values), { minLength: days, maxLength: days })
					)
					.map(([first, last, at, marks]) => [
						surname ? `${first} ${last}` : first,
						...(address === 'none' ? [] : [address === 'all' || at > 0 ? `${last}${at}@x.example` : '']),
						...marks
					]),
				{ minLength: 3, maxLength: 12 }
			)
			.map((rows) => [
				[
					'navn',
					...(address === 'none' ? [] : ['mail']),
					...Array.from({ length: days }, (_, i) => `dag ${i + 1}`)
				],
				...rows
			])
	);

it.each(Object.entries(cells))('nobody who is named is left out as a total: %s', async (_, values) => {
	let people = 0;
	let asked = 0;
	for (const surname of [true, false])
		for (const address of ['none', 'all', 'some'] as const)
			await fc.assert(
				fc.asyncProperty(list(values, surname, address), async (rows) => {
					const { all } = await readText(`${rows.map((row) => row.join(';')).join('\n')}\n`);
					expect(all.filter(({ kind }) => kind === 'total')).toEqual([]);
					people += all.length;
					asked += all.filter(({ fault }) => fault.some(({ code }) => code === 'total-possible')).length;
				}),
				{ seed: 3, numRuns: 40 }
			);
	expect(people).toBeGreaterThan(500);
	// A needless question costs a click; one in fifty would teach people to click it away.
	expect(asked / people).toBeLessThan(0.02);
});
