import { expect, it } from 'vitest';
import { imported } from '../fixtures/imported.ts';

const sheet = (...rows: string[]) =>
	['navn;mail;Mentordag 03-02-2021;Mentordag 10-02-2021;Mentordag 17-02-2021', ...rows].join('\n');
const people = (...cells: string[]) => sheet(...cells.map((row, i) => `P ${i};p${i}@x.example;${row}`));
/** Hours of the accepted rows, or `-`, and what is told. */
async function read(text: string) {
	const { outcome, rows } = await imported(text);
	return {
		hours: rows('attendance')
			.slice(1)
			.map((row) => row.split(',').slice(2).join(' ').trim()),
		told: outcome.problems
			.filter(({ code }) => /tick|hours|total/.test(code))
			.map(({ code, line }) => `${code} ${line}`),
		outcome
	};
}

it.each([
	['1 and 0', ['1;0;1', '1;1;1'], ['present', 'absent', 'present', 'present', 'present', 'present']],
	['with a total below', ['1;0;1', '1;1;1', '1;1;1'], null]
])('%s are ticks', async (_, cells, expected) => {
	const text = people(...cells) + (expected === null ? '\nAntal;;3;2;3' : '');
	const { hours, told } = await read(text);
	if (expected !== null) expect(hours).toEqual(expected);
	expect(hours.every((one) => /^(present|absent)$/.test(one))).toBe(true);
	expect(told).toContain('numbers-are-ticks null');
});

it.each(['11', '2', '10', '01,5'])('among ticks, %s costs its cell, and gives nobody hours', async (odd) => {
	const { hours, told, outcome } = await read(people('1;0;1', `1;${odd};1`, '0;1;1', '1;1;1'));
	expect(told).toEqual(['numbers-are-ticks null', 'not-a-tick 3']);
	expect([outcome.accepted, outcome.rejected, hours.filter((one) => /\d/.test(one))]).toEqual([4, 0, []]);
});

it('a row that is rejected decides nothing', async () => {
	const { hours, told } = await read(`${people('1;0;1', '0;1;1')}\nX;x@x.example;9;9;9;9;9`);
	expect([hours.length, told]).toEqual([6, ['numbers-are-ticks null']]);
});

it('numbers of which half are other than 1 are hours', async () => {
	const { hours, told } = await read(people('3;1;0', '2,5;1;3'));
	expect(hours).toEqual(['present 3', 'present 1', 'absent', 'present 2.5', 'present 1', 'present 3']);
	expect(told).toEqual(['numbers-are-hours null']);
});

it('times are hours where one is too early for an event, and asked about', async () => {
	const { hours, told } = await read(people('3:30;1:30;0', '02:00:00;0;10:00'));
	expect(hours).toEqual(['present 3.5', 'present 1.5', 'absent', 'present 2', 'absent', 'present 10']);
	expect(told).toContain('times-are-hours null');
	const { proposal } = await imported(people('3:30;1:30;0', '02:00:00;0;10:00'));
	expect(proposal.problems.filter(({ code }) => code === 'which-times')).toHaveLength(3);
});

it('times that may be times of the day are not read', async () => {
	const { outcome, rows } = await imported(people('09:05;x;x', 'x;17:30;x'));
	expect([outcome.accepted, outcome.rejected]).toEqual([2, 0]);
	expect(rows('attendance').filter((row) => /,\d/.test(row.split(',').slice(2).join()))).toEqual([]);
});

it.each<[string, string[], string[], string[]]>([
	['a lone 3 among crosses', ['x;x;3', 'x;;x', 'x;x;x'], [], ['not-a-tick 2']],
	['a lone 3 among words', ['ja;nej;ja', 'ja;ja;3', 'ja;ja;ja'], [], ['not-a-tick 3']],
	['a 3 in two columns of crosses', ['x;3;x', 'x;x;3', 'x;x;x'], [], ['not-a-tick 2', 'not-a-tick 3']],
	['hours in one column, crosses in another', ['x;3;x', 'x;2,5;x'], ['present 3', 'present 2.5'], []],
	[
		'hours beside those who were away',
		['3;syg;3', 'afbud;2;3'],
		['present 3', 'present 3', 'present 2', 'present 3'],
		[]
	],
	[
		'two crosses among hours',
		['3;3;x', '3;2;2', 'x;3;2'],
		['present 3', 'present 3', 'present 3', 'present 2', 'present 2', 'present 3', 'present 2'],
		[]
	]
])('%s', async (_, cells, hours, faults) => {
	const found = await read(people(...cells));
	expect(found.hours.filter((one) => /\d/.test(one))).toEqual(hours);
	expect(found.told.filter((one) => one.startsWith('not-a-tick'))).toEqual(faults);
	const { proposal } = await imported(people(...cells));
	const asked = proposal.problems.filter(({ code }) => code === 'unknown-labels');
	// The same 3 is asked about once for the sheet.
	expect(asked).toHaveLength(faults.length > 0 ? 1 : 0);
});

it.each([
	['hours', ['present 9.08', 'present 7.5']],
	['clock', []]
] as const)('times are %s where somebody says so', async (times, hours) => {
	const { rows } = await imported(people('09:05;x;x', 'x;07:30;x'), {
		recipe: (recipe) => ({ ...recipe, times })
	});
	const found = rows('attendance')
		.slice(1)
		.map((row) => row.split(',').slice(2).join(' ').trim());
	expect(found.filter((one) => /\d/.test(one))).toEqual(hours);
});
