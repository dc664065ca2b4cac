import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { filesWith } from './fixtures/rows.ts';
import { attempt, csvOf, programme } from './fixtures/trial.ts';

const good = filesWith(csvOf, {});
const sealed = (changes: object = {}, file: object = {}) => ({
	programme: programme.id,
	partner: 'Crossing Borders',
	schemaVersion: 1,
	period: { from: '2020-04-01', to: '2021-07-31' },
	files: Object.entries(good).map(([name, text]) => ({
		name: name.slice('dk/'.length),
		table: name.slice('dk/'.length, -'.csv'.length),
		rows: text.split('\n').length - 2,
		sha256: createHash('sha256').update(text).digest('hex'),
		...(name === 'dk/person.csv' ? file : {})
	})),
	...changes
});
const seal = 'seal the contribution again after its last change';
const manifest = (changes?: object, file?: object) => ({
	'dk/contribution.json': JSON.stringify(sealed(changes, file))
});

it('a contribution that agrees with its manifest is accepted', async () => {
	await attempt({ ...good, ...manifest() }, ({ ingested, rejected }) => {
		expect(rejected).toEqual([]);
		expect(ingested).toMatchObject({ accepted: 7, rejected: 0 });
	});
});

const sha256 = '0'.repeat(64);
it.each<[title: string, files: Record<string, string>, accepted: number, faults: (string | RegExp)[][]]>([
	[
		'a file that was changed',
		manifest({}, { sha256 }),
		4,
		[['dk/person.csv', `the file was changed after it was sealed: its SHA-256 was ${sha256}`, seal]]
	],
	[
		'a file with other rows',
		manifest({}, { rows: 4 }),
		4,
		[['dk/person.csv', 'the file has not the 4 rows that were sealed', seal]]
	],
	[
		'a file that is not listed',
		manifest({}, { name: 'people.csv' }),
		4,
		[
			['dk/person.csv', 'contribution.json does not list this file', seal],
			[
				'dk/contribution.json',
				'the file is listed, but not there',
				'put it back, or seal the contribution again'
			]
		]
	],
	[
		'another programme',
		manifest({ programme: 'other' }),
		0,
		[
			...['participant.csv', 'session.csv', 'person.csv', 'contribution.json'].map((name) => [
				`dk/${name}`,
				`the contribution is for another programme, not ${programme.id}`,
				'ingest it there'
			])
		]
	],
	[
		'a country that the programme does not have',
		manifest({ country: 'XX' }),
		7,
		[
			[
				'dk/contribution.json',
				'unknown country; known are DK, SE, FI, NO',
				'correct it in contribution.json, or leave it out'
			]
		]
	],
	[
		'a table of which there is none, and whose file has rows',
		manifest({ country: 'DK', declared: [{ table: 'person', state: 'none' }] }),
		7,
		[['dk/contribution.json', 'it says that there is none, but its file has 3 rows', 'say one or the other']]
	],
	[
		'something said of tables by nobody',
		manifest({ declared: [{ table: 'business', state: 'none' }] }),
		7,
		[
			[
				'dk/contribution.json',
				'it says something of tables, but not whose they are',
				'name the country in contribution.json'
			]
		]
	],
	[
		'a manifest that is not JSON',
		{ 'dk/contribution.json': '{' },
		7,
		[['dk/contribution.json', /^invalid manifest: .* is not JSON/, seal]]
	],
	[
		'a manifest that lacks something',
		manifest({ partner: undefined }),
		7,
		[['dk/contribution.json', /^Invalid input/, seal]]
	]
])('%s is reported', async (_, files, accepted, faults) => {
	await attempt({ ...good, ...files }, ({ ingested, rejected }) => {
		expect(rejected).toEqual(
			faults.map(([file, message, fix]) => ({
				file,
				line: file === 'dk/contribution.json' ? '' : '1',
				column: '',
				code: 'manifest',
				value: expect.any(String),
				message: typeof message === 'string' ? message : expect.stringMatching(message!),
				fix
			}))
		);
		expect(ingested).toMatchObject({ read: 7, accepted, rejected: 7 - accepted });
	});
});

it('what a manifest says of tables is in the records, and of a period that ends early', async () => {
	const said = {
		country: 'DK',
		period: { from: '2020-04-01', to: '2020-12-31' },
		declared: [{ table: 'business', state: 'none' }]
	};
	await attempt({ ...good, ...manifest(said) }, async ({ ask }) => {
		expect(
			await ask(
				`SELECT country, table_name AS of, state, CAST(until AS VARCHAR) AS until FROM declared_delivery ORDER BY table_name`
			)
		).toEqual([
			{ country: 'DK', of: 'business', state: 'none', until: null },
			...['participant', 'person', 'session'].map((of) => ({
				country: 'DK',
				of,
				state: 'until',
				until: '2020-12-31'
			}))
		]);
		expect(await ask('SELECT DISTINCT country FROM import_batch')).toEqual([{ country: 'DK' }]);
	});
});
