import { describe, expect, it } from 'vitest';
import { columns, good, header, readStakeholders, row, stakeholder } from './fixtures/stakeholders.ts';
import { attempt } from './fixtures/trial.ts';

describe('files that are rejected as a whole', () => {
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
			'an empty first line',
			`\n${header}\n${row}\n`,
			2,
			[['', 'unreadable-header', '', 'the first line is empty', 'write the column names there']]
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
