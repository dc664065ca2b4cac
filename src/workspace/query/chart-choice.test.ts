import { describe, expect, it } from 'vitest';
import type { Value } from '#engine/engine.ts';
import type { AnswerColumn } from '#engine/query-answer.ts';
import { chartChoice, timeOf } from './chart-choice.ts';

const columns = (...readings: AnswerColumn['reading'][]): AnswerColumn[] =>
	readings.map((reading, i) => ({ name: `c${i}`, type: '', reading }));

describe('the chart that suits an answer', () => {
	it.each<[string, AnswerColumn[], Value[][], unknown]>([
		[
			'names and a number are bars',
			columns('text', 'number'),
			[
				['DK', 1],
				['SE', 2]
			],
			{ form: 'bars', labels: [0], value: 1 }
		],
		[
			'names in two columns name a bar together',
			columns('text', 'flag', 'number'),
			[
				['DK', true, 1],
				['DK', false, 2]
			],
			{ form: 'bars', labels: [0, 1], value: 2 }
		],
		[
			'a bar is named by no more than it needs',
			columns('text', 'text', 'number'),
			[
				['a', 'x', 1],
				['b', 'x', 2]
			],
			{ form: 'bars', labels: [0], value: 2 }
		],
		[
			'a number names where names do not',
			columns('number', 'text', 'number'),
			[
				[1, 'x', 1],
				[2, 'x', 2]
			],
			{ form: 'bars', labels: [0, 1], value: 2 }
		],
		[
			'months and a number are a line',
			columns('text', 'number'),
			[
				['2020-04', 1],
				['2020-05', null]
			],
			{ form: 'line', time: 0, value: 1, series: null }
		],
		[
			'a line for each name',
			columns('text', 'text', 'number'),
			[
				['2020-04', 'DK', 1],
				['2020-04', 'SE', 2],
				['2020-05', 'DK', 3]
			],
			{ form: 'line', time: 0, value: 2, series: 1 }
		],
		[
			'two values for one moment are bars',
			columns('text', 'number'),
			[
				['2020-04', 1],
				['2020-04', 2]
			],
			{ form: 'bars', labels: [0], value: 1 }
		],
		[
			'two numbers are dots',
			columns('number', 'number'),
			[
				[1, 2],
				[3, 4]
			],
			{ form: 'dots', x: 0, value: 1 }
		],
		['one number alone is none', columns('number'), [[1], [2]], null],
		['no number is none', columns('text'), [['a'], ['b']], null],
		['one row is none', columns('text', 'number'), [['a', 1]], null],
		[
			'numbers that are all missing are none',
			columns('text', 'number'),
			[
				['a', null],
				['b', null]
			],
			null
		]
	])('%s', (_, of, rows, choice) => {
		expect(chartChoice(of, rows)).toEqual(choice);
	});

	it('takes the number that was chosen', () => {
		const rows: Value[][] = [
			['a', 1, 2],
			['b', 3, 4]
		];
		expect(chartChoice(columns('text', 'number', 'number'), rows, 1)).toMatchObject({ value: 1 });
		expect(chartChoice(columns('text', 'number', 'number'), rows, 0)).toMatchObject({ value: 2 });
	});
});

it.each<[Value, string | null]>([
	['2020-05', '2020-05-01'],
	['2020-Q3', '2020-07-01'],
	['2020-05-17', '2020-05-17'],
	['2020-05-17 10:00:00', '2020-05-17'],
	['2020-13', null],
	['DK', null],
	[2020, null],
	[null, null]
])('%s stands for %s', (value, day) => {
	expect(timeOf(value)).toBe(day === null ? null : Date.parse(`${day}T00:00:00Z`));
});
