import { describe, expect, it } from 'vitest';
import { detectReading } from '../read/detect-reading.ts';
import { asFile, zipOf, sheet, read, one, cellsOf } from './fixtures/made-workbook.ts';

describe('what a spreadsheet shows', () => {
	const text = (...words: string[]) =>
		words.map((word) => (word === '' ? '<c/>' : `<c t="inlineStr"><is><t>${word}</t></is></c>`)).join('');
	const numbers = (...values: string[]) => values.map((value) => `<c><v>${value}</v></c>`).join('');
	const merged = (...refs: string[]) =>
		`<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;

	it.each([
		['0.83', '83%'],
		['0.64', '64%'],
		['1', '100%'],
		['0.07', '7%'],
		['0.125', '12.5%'],
		['-0.5', '-50%'],
		['0.29', '29%'],
		['0', '0%'],
		['1.5', '150%'],
		['0.333333333333333', '33.3333333333333%']
	])('a share stored as %s is %s', async (stored, shown) => {
		expect((await cellsOf(`<c s="4"><v>${stored}</v></c>`)).cells).toEqual([shown]);
	});

	it('merged cells below the header are the same in every row, and told', async () => {
		const rows = ['a', 'b', 'c', 'd', 'e']
			.map((name, i) => `<row r="${i + 2}">${text(name)}${numbers('3')}<c/>${numbers('1')}</row>`)
			.join('');
		const head = `<row r="1">${text('navn', 'x', 'y', 'z')}</row>`;
		const { rows: found } = await read(one(head + rows, merged('B2:C2', 'B3:C3', 'B4:C4', 'B5:C5', 'B6:C6')));
		expect(found.slice(1).map(({ cells }) => cells.slice(1))).toEqual(Array(5).fill(['3', '', '1']));
		expect(found.slice(1).map(({ faults }) => faults)).toEqual(
			Array(5).fill([{ columnIndex: 1, code: 'merged-cells', args: { count: 2 }, severity: 'warn' }])
		);
	});

	it('two rows of groups are filled, and the row that ends the header is not', async () => {
		const rows = `<row r="1">${text('navn', 'A', '', '', '')}</row><row r="2">${text('', 'B', '', 'C', '')}</row><row r="3">${text('', 'p', 'q', 'r', 's')}</row><row r="4">${text('x')}${numbers('1')}</row>`;
		const { rows: found } = await read(one(rows, merged('B1:E1', 'B2:C2', 'D2:E2', 'B4:C4')));
		expect(found.map(({ cells }) => cells.join())).toEqual(['navn,A,A,A,A', ',B,B,C,C', ',p,q,r,s', 'x,1']);
		expect(found.map(({ faults }) => faults.length)).toEqual([0, 0, 0, 1]);
	});

	const down = (...rows: string[][]) =>
		rows.map((cells, i) => `<row r="${i + 1}">${text(...cells)}</row>`).join('');

	it.each<[string, string[][], string[], string[], number[]]>([
		[
			'a name over two rows',
			[
				['navn', 'dag'],
				['Ask', 'a'],
				['', 'b'],
				['Liv', 'c']
			],
			['A2:A3'],
			['navn,dag', 'Ask,a', 'Ask,b', 'Liv,c'],
			[3]
		],
		[
			'two groups over all rows',
			[
				['hold', 'navn'],
				['A', 'Ask'],
				['', 'Liv'],
				['', 'Eli'],
				['B', 'Ida'],
				['', 'Bo']
			],
			['A2:A4', 'A5:A6'],
			['hold,navn', 'A,Ask', 'A,Liv', 'A,Eli', 'B,Ida', 'B,Bo'],
			[3, 4, 6]
		],
		[
			'the last column, where rows end before it',
			[['navn', 'hold'], ['Ask', 'A'], ['Liv'], ['Eli']],
			['B2:B3'],
			['navn,hold', 'Ask,A', 'Liv,A', 'Eli'],
			[3]
		],
		[
			'a header over two rows stays a header',
			[
				['navn', 'dag', ''],
				['', 'a', 'b'],
				['Ask', 'x', 'y']
			],
			['A1:A2', 'B1:C1'],
			['navn,dag,dag', ',a,b', 'Ask,x,y'],
			[]
		],
		[
			'an empty merge says nothing',
			[
				['navn', 'dag'],
				['Ask', ''],
				['Liv', '']
			],
			['B2:B3'],
			['navn,dag', 'Ask', 'Liv'],
			[]
		]
	])('cells merged over rows are read in each: %s', async (_, cells, refs, expected, told) => {
		const { rows: found } = await read(one(down(...cells), merged(...refs)));
		expect(found.map((row) => row.cells.join())).toEqual(expected);
		const faults = found.flatMap(({ line, faults }) =>
			faults.filter(({ code }) => code === 'merged-rows').map(() => line)
		);
		expect(faults).toEqual(told);
	});

	it('columns that are hidden are read and told by name', async () => {
		const cols =
			'<cols><col min="1" max="1" width="9"/><col min="2" max="2" hidden="1"/><col min="4" max="16384" hidden="true"/></cols>';
		const made = one(down(['navn', 'x', 'y', 'z'], ['Ask', '1', '2', '3'], ['Liv', '2', '3', '4']));
		const shown = await detectReading(asFile(zipOf(made)), {});
		expect(shown.problems).toEqual([]);
		made.sheets![0]!.xml = made.sheets![0]!.xml.replace('<sheetData>', `${cols}<sheetData>`);
		const { problems } = await detectReading(asFile(zipOf(made)), {});
		expect(problems.map(({ code, args }) => [code, args])).toEqual([
			['hidden-columns', { count: 2, columns: 'x, z' }]
		]);
	});

	it.each([
		['1234567890123456', '1.23456789012346E+15'],
		['1.2345678901234567E+17', '1.23456789012346E+17'],
		['123456789012345', '123456789012345'],
		['45202962027', '45202962027'],
		['0.1234567890123456', '0.123456789012346']
	])('a number stored as %s is %s: fifteen digits are kept', async (stored, expected) => {
		expect((await cellsOf(`<c><v>${stored}</v></c>`)).cells).toEqual([expected]);
	});

	it('a text of many digits is whole', async () => {
		expect((await cellsOf(text('1234567890123456'))).cells).toEqual(['1234567890123456']);
	});

	it('rows that are hidden are counted and read', async () => {
		const rows = `<row r="1">${text('navn', 'x')}</row><row r="2" hidden="1">${text('a', 'b')}</row><row r="3" hidden="true">${text('c', 'd')}</row><row r="4" hidden="1"></row><row r="5">${text('e', 'f')}</row>`;
		const { book, rows: found } = await read(one(rows));
		expect([book.sheets[0]!.hiddenRows, found.length]).toEqual([2, 4]);
	});

	it.each([
		['notes before it', [['Vejledning'], ['Udfyld arket Svar']], 'Two'],
		[
			'a table before it',
			[
				['navn', 'x'],
				['a', '1'],
				['b', '2']
			],
			'One'
		],
		['a title alone before it', [['Rapport 2020']], 'Two']
	])('the sheet with the data is proposed, %s', async (_, first, expected) => {
		const rowsOf = (cells: string[][]) =>
			cells.map((row, i) => `<row r="${i + 1}">${text(...row)}</row>`).join('');
		const made = {
			sheets: [
				{ name: 'One', xml: sheet(rowsOf(first)) },
				{
					name: 'Two',
					xml: sheet(
						rowsOf([
							['navn', 'y'],
							['a', '1'],
							['b', '2']
						])
					)
				}
			]
		};
		const { reading, reasons } = await detectReading(asFile(zipOf(made)), {});
		expect(reading.sheet).toBe(expected);
		expect(reasons.find(({ of }) => of === 'sheet')!.certain).toBe(false);
	});
});
