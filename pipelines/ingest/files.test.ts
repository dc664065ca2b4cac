import { describe, expect, it } from 'vitest';
import { filesWith, goodRows } from './fixtures/rows.ts';
import { attempt, csvOf, type Line } from './fixtures/trial.ts';

const good = filesWith(csvOf, {});
const stakeholder = csvOf('stakeholder', goodRows.stakeholder!);
const header = 'org_id,country,sector,first_engaged_on';
const row = 'Oa,DK,public,2020-08-01';
const columns = 'org_id, country, sector, first_engaged_on';
const short = ({ line, column, code, value, message, fix }: Line) => [
	line,
	column,
	code,
	value,
	message,
	fix
];

/** Reads one file of stakeholders among good ones. */
const readStakeholders = (content: string | Buffer, name = 'dk/stakeholder.csv') =>
	attempt({ ...good, [name]: content }, async ({ ingested, rejected, ask }) => ({
		account: ingested.files.find((file) => file.name === name)!,
		faults: rejected.map(short),
		ids: (await ask('SELECT org_id FROM stakeholder')).map(({ org_id }) => org_id)
	}));

describe('read as they are', () => {
	it.each<[title: string, content: string, ids: string[], blank: number]>([
		['a file with CRLF', `${header}\r\n${row}\r\n`, ['Oa'], 0],
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

describe('lines that are no rows are put aside, and the others kept', () => {
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
				"'=1+1",
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

describe('files of which nothing is taken', () => {
	it.each<[title: string, content: string | Buffer, rejected: number, faults: string[][]]>([
		[
			'an empty file',
			'',
			0,
			[
				[
					'',
					'empty-file',
					'',
					'the file is empty',
					'export it again; a table without rows still has its header'
				]
			]
		],
		[
			'UTF-16',
			Buffer.from(`\uFEFF${header}\n${row}\n`, 'utf16le'),
			0,
			[['', 'not-utf8', '', 'this is UTF-16 text', 'save it as "CSV UTF-8"']]
		],
		[
			'a workbook',
			Buffer.from('PK\x03\x04...', 'latin1'),
			0,
			[
				[
					'',
					'not-csv',
					'',
					'this is a workbook or another ZIP file, not a CSV file',
					'open it and save it as "CSV UTF-8"'
				]
			]
		],
		[
			'semicolons',
			`${header.replaceAll(',', ';')}\n${row.replaceAll(',', ';')}\n`,
			1,
			[
				[
					'',
					'not-csv',
					header.replaceAll(',', ';'),
					'the cells are separated by ;',
					'save the file with commas between the cells'
				]
			]
		],
		[
			'an unknown column',
			`${header},navn\n${row},Anna\n`,
			1,
			[
				[
					'navn',
					'V01',
					'navn',
					`stakeholder has no such column; its columns are ${columns}`,
					'take the column out'
				]
			]
		],
		[
			'a misspelt column',
			`${header.replace('sector', 'secter')}\n${row}\n`,
			1,
			[
				[
					'secter',
					'V01',
					'secter',
					`stakeholder has no such column; its columns are ${columns}`,
					'name it sector, if that is meant, or take it out'
				],
				[
					'sector',
					'missing-column',
					'',
					'the column is missing',
					'put it in; its cells may be empty where a value is not required'
				]
			]
		],
		[
			'a column twice',
			`${header},sector\n${row},public\n`,
			1,
			[['sector', 'repeated-column', 'sector', 'the column stands there twice', 'take one of them out']]
		],
		[
			'__proto__',
			`${header},__proto__\n${row},x\n`,
			1,
			[
				[
					'__proto__',
					'V01',
					'__proto__',
					`stakeholder has no such column; its columns are ${columns}`,
					'take the column out'
				]
			]
		],
		[
			'an address as header',
			`${header},a@b.dk\n${row},x\n`,
			1,
			[
				[
					'[e-mail address]',
					'V01',
					'[e-mail address]',
					`stakeholder has no such column; its columns are ${columns}`,
					'take the column out'
				]
			]
		],
		[
			'a header that does not end',
			`"${header}\n${row}\n`,
			1,
			[
				[
					'',
					'unreadable-header',
					`"${header}\n${row}\n`,
					'the first line is no header: its quotes do not pair, or it does not end',
					'write the column names on the first line, separated by commas'
				]
			]
		]
	])('%s', async (_, content, rejected, faults) => {
		const read = await readStakeholders(content);
		expect(read).toMatchObject({ ids: [], faults: faults.map((fault) => ['1', ...fault]) });
		expect(read.account).toMatchObject({
			read: rejected,
			accepted: 0,
			rejected,
			blank: 0,
			blocked: faults[0]![1]
		});
	});

	it.each([
		[
			'a name that is no table',
			'dk/stakeholders.csv',
			'stakeholders.csv',
			/^no table has this name; known are participant\.csv, /,
			'name it stakeholder.csv, if that is meant, or take it out of the folder'
		],
		[
			'a table beside the contributions',
			'stakeholder.csv',
			'stakeholder.csv',
			/^the file lies beside the contributions$/,
			'put it into the folder of the partner it comes from'
		]
	])('%s', async (_, name, value, message, fix) => {
		await attempt({ ...good, [name]: stakeholder }, ({ ingested, rejected }) => {
			expect(rejected).toEqual([
				{
					file: name,
					line: '',
					column: '',
					code: 'unknown-file',
					value,
					message: expect.stringMatching(message),
					fix
				}
			]);
			expect(ingested.files.find((file) => file.name === name)).toMatchObject({
				read: 0,
				blocked: 'unknown-file',
				table: null
			});
		});
	});
});

it('a path may hold what a database takes for a pattern, and files of the computer are left alone', async () => {
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
