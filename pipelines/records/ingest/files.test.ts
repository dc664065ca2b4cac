import { describe, expect, it } from 'vitest';
import { good, header, readStakeholders, row, stakeholder } from './fixtures/stakeholders.ts';
import { attempt } from './fixtures/trial.ts';

describe('read as they are', () => {
	it.each<[title: string, content: string, ids: string[], blank: number]>([
		['a file with CRLF', `${header}\r\n${row}\r\n`, ['Oa'], 0],
		['a header with LF, rows with CRLF', `${header}\n${row}\r\n`, ['Oa'], 0],
		['a header with CRLF, rows with LF', `${header}\r\n${row}\n`, ['Oa'], 0],
		['a file with CR', `${header}\r${row}\r`, ['Oa'], 0],
		['a byte order mark', `\uFEFF${header}\n${row}\n`, ['Oa'], 0],
		['blank lines', `${header}\n\n${row}\n  \n,,,\n\n`, ['Oa'], 4],
		[
			'quoted cells',
			`"org_id","country","sector","first_engaged_on"\n"Oa","DK","public","2020-08-01"\n`,
			['Oa'],
			0
		],
		['no line end at the end', `${header}\n${row}`, ['Oa'], 0],
		['a header alone', `${header}\n`, [], 0],
		['a header without line end', header, [], 0],
		[
			'columns in another order',
			`sector,org_id,first_engaged_on,country\npublic,Oa,2020-08-01,DK\n`,
			['Oa'],
			0
		]
	])('%s', async (_, content, ids, blank) => {
		const read = await readStakeholders(content);
		expect(read).toMatchObject({ faults: [], ids });
		expect(read.account).toMatchObject({
			read: ids.length + blank,
			accepted: ids.length,
			rejected: 0,
			blank,
			blocked: null
		});
	});
});

describe('lines that are not valid rows are rejected, and the others kept', () => {
	it.each<[title: string, line: string | Buffer, fault: string[]]>([
		[
			'too few cells',
			'Ob,DK,public',
			[
				'',
				'too-few-cells',
				'Ob,DK,public',
				'3 cells where the header has 4',
				'write a comma for each empty cell'
			]
		],
		[
			'too many cells',
			'Ob,DK,public,2020-08-01,',
			[
				'',
				'too-many-cells',
				'Ob,DK,public,2020-08-01,',
				'5 cells where the header has 4',
				'put cells that hold a comma in quotes; a decimal mark is a point'
			]
		],
		[
			'a quote that never closes',
			'Ob,"DK,public,2020-08-01',
			[
				'',
				'unclosed-quote',
				'Ob,"DK,public,2020-08-01',
				'a quote opens on this line and never closes',
				'close the quote, or take it out'
			]
		],
		[
			'a quote inside a cell',
			'Ob,D"K,public,2020-08-01',
			[
				'',
				'stray-quote',
				'Ob,D"K,public,2020-08-01',
				'a quote stands inside a cell',
				'put the whole cell in quotes and write the quote twice, or take it out'
			]
		],
		[
			'a NUL',
			'Ob,D\0K,public,2020-08-01',
			[
				'',
				'nul-byte',
				'Ob,D␀K,public,2020-08-01',
				'the line holds a NUL byte, which is no text',
				'export the file again as "CSV UTF-8"'
			]
		],
		[
			'Latin-1',
			Buffer.from('Ob,DK,\xf8,2020-08-01', 'latin1'),
			[
				'',
				'not-utf8',
				'Ob,DK,\ufffd,2020-08-01',
				'the line is not UTF-8 text',
				'export the file again as "CSV UTF-8"'
			]
		],
		[
			'a personal number in a broken line',
			'Ob,010190-1234',
			[
				'',
				'too-few-cells',
				'Ob,[personal number]',
				'2 cells where the header has 4',
				'write a comma for each empty cell'
			]
		],
		[
			'a formula',
			'=1+1,DK,public,2020-08-01',
			[
				'org_id',
				'format',
				'=1+1',
				'an id of at most 32 letters, digits, - and _ is expected',
				'give the row an id without spaces and special letters'
			]
		]
	])('%s', async (_, line, fault) => {
		const content = Buffer.concat([
			Buffer.from(`${header}\n${row}\n`),
			Buffer.from(line as string),
			Buffer.from('\nOc,DK,public,2020-08-01\n')
		]);
		const read = await readStakeholders(content);
		expect(read).toMatchObject({ faults: [['3', ...fault]], ids: ['Oa', 'Oc'] });
		expect(read.account).toMatchObject({ read: 3, accepted: 2, rejected: 1, blank: 0 });
	});

	it('a quoted line end: the row after it is found on its own line', async () => {
		const read = await readStakeholders(`${header}\n"O\nb",DK,public,2020-08-01\nOc,XX,public,2020-08-01\n`);
		expect(read.faults.map(([line, column, code, value]) => [line, column, code, value])).toEqual([
			['2', 'org_id', 'format', 'O\nb'],
			['4', 'country', 'V02', 'XX']
		]);
	});
});

it('a path may contain characters that are a pattern to DuckDB, and system files are ignored', async () => {
	await attempt(
		{ ...good, "d*[k]' ü/stakeholder.csv": stakeholder, 'dk/.DS_Store': 'x', 'README.md': 'x' },
		({ ingested, rejected }) => {
			expect(rejected).toEqual([]);
			expect(ingested.files.map(({ name }) => name)).toEqual([
				"d*[k]' ü/stakeholder.csv",
				'dk/participant.csv',
				'dk/session.csv',
				'dk/person.csv'
			]);
		}
	);
});
