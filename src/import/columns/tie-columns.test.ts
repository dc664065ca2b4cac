import { describe, expect, it } from 'vitest';
import { openImport } from '../file-importer.ts';
import { context, imported, programme, towards } from '../fixtures/imported.ts';

const cut = (row: string) => row.split(',');
const targets = ({ recipe }: { recipe: { columns: { target: string | null }[] } }) =>
	recipe.columns.map(({ target }) => target);
const whole = (kind: string) => [
	`identity_a.${kind}`,
	`identity_b.${kind}`,
	'connection.tie_type',
	'connection.first_on',
	'connection.source'
];

/** The participants that lists of ties refer to, with their pseudonyms by address and by name. */
const people = await imported(
	'E-mail,Name,Enrolled on\nanna@berg.example,Anna Berg,2020-09-01\nbo@lind.example,Bo Lind,2020-09-01\ncia@ek.example,Cia Ek,2020-09-02\n',
	{
		recipe: towards(['identity.email', 'identity.name', 'participant.enrolled_on'], {
			shape: 'rows',
			table: 'participant',
			constants: [
				['status', 'active'],
				['gender', 'woman'],
				['age_band', 'undisclosed'],
				['isced_group', '3-4'],
				['origin_region', 'undisclosed'],
				['years_in_country', 'undisclosed'],
				['third_country_national', 'yes'],
				['labour_entry', 'unemployed']
			].map(([name, value]) => ({ target: `participant.${name!}`, value: value! }))
		})
	}
);
const [anna, bo, cia] = people
	.rows('participant')
	.slice(1)
	.map((row) => cut(row)[0]!) as [string, string, string];
const links = people.outcome.links;
const pair = (one: string, other: string) => [one, other].sort().join();

it('the list of participants that the ties refer to is there', () =>
	expect([people.outcome.problems, new Set([anna, bo, cia]).size]).toEqual([[], 3]));

describe.each([
	['en', 'From,To,Kind,Date,Source', 'contact', 'message', 'A survey'],
	[
		'en',
		'E-mail of person 1,E-mail of person 2,Relationship,First met,Seen by',
		'Contact',
		'Message',
		'survey'
	],
	['en', 'A,B,Type,When,Where', 'contact', 'message', 'survey'],
	['en', 'Participant,Contact,Tie type,Since,Source', 'knows', 'chat', 'questionnaire'],
	['da', 'Fra,Til,Type,Dato,Kilde', 'kontakt', 'besked', 'spørgeskema'],
	['da', 'Deltager,Kontakt,Slags forbindelse,Første gang den,Kilde', 'Kontakt', 'Besked', 'En undersøgelse'],
	['sv', 'Från (e-post),Till (e-post),Slags förbindelse,Datum,Källa', 'kontakt', 'meddelande', 'enkät'],
	['sv', 'Avsändare,Mottagare,Typ,Sedan,Källa', 'känner', 'Meddelande', 'En enkät'],
	['fi', 'Mistä,Mihin,Yhteyden laji,Päivä,Lähde', 'Yhteydenpito', 'viesti', 'kysely'],
	['fi', 'Osallistujan 1 sähköposti,Osallistujan 2 sähköposti,Laji,Pvm,Lähde', 'yhteys', 'Viesti', 'Kysely'],
	['nb', 'Fra e-post,Til e-post,Slags forbindelse,Dato,Kilde', 'kontakt', 'melding', 'undersøkelse'],
	[
		'nb',
		'Første deltaker,Andre deltaker,Type relasjon,Første gang,Kilde',
		'kjenner',
		'Melding',
		'spørreskjema'
	]
])('a list of ties by address in %s: %s', (_, header, contact, message, source) => {
	it('ties people of the list by their pseudonyms, the smaller first', async () => {
		const { proposal, outcome, rows } = await imported(
			`${header}\nAnna@berg.example,bo@lind.example,${contact},2020-10-13,${source}\ncia@ek.example,anna@berg.example,${message},2020-11-14,${source}\n`,
			{ context: { links } }
		);
		expect(proposal.recipe).toMatchObject({ shape: 'rows', table: 'connection' });
		expect(targets(proposal)).toEqual(whole('email'));
		expect(outcome.problems).toEqual([]);
		expect(rows('connection').slice(1)).toEqual([
			`${pair(anna, bo)},contact,2020-10-13,survey`,
			`${pair(anna, cia)},message,2020-11-14,survey`
		]);
	});
});

it('names at both ends, also in parts, are those of the list', async () => {
	const rest = 'Type;Dato;Kilde\n';
	const whole = await imported(`Hvem;Med hvem;${rest}Bo Lind;Anna Berg;kontakt;13-10-2020;platform\n`, {
		context: { links }
	});
	const parts = await imported(
		`Fra fornavn;Fra efternavn;Til fornavn;Til efternavn;${rest}Bo;Lind;Anna;Berg;kontakt;13-10-2020;platform\n`,
		{
			context: { links },
			recipe: towards(
				[
					...['a', 'b'].flatMap((end) => [`identity_${end}.given_name`, `identity_${end}.family_name`]),
					'connection.tie_type',
					'connection.first_on',
					'connection.source'
				],
				{ shape: 'rows', table: 'connection' }
			)
		}
	);
	const tie = `${pair(anna, bo)},contact,2020-10-13,platform`;
	for (const { outcome, rows } of [whole, parts])
		expect([rows('connection')[1], outcome.accepted, outcome.rejected]).toEqual([tie, 1, 0]);
});

it('one end may be our own id, and the other an address', async () => {
	const { proposal, rows } = await imported(
		`a_id,b_id,tie_type,first_on,source\n${bo},anna@berg.example,contact,2020-10-13,survey\n${cia},bo@lind.example,contact,2020-10-14,survey\n`,
		{ context: { links } }
	);
	expect(targets(proposal).slice(0, 2)).toEqual(['connection.a_id', 'identity_b.email']);
	expect(
		rows('connection')
			.slice(1)
			.map((row) => cut(row).slice(0, 2).join())
	).toEqual([pair(anna, bo), pair(bo, cia)]);
});

it('people of no list, nobody and oneself are told of, and the same pair the other way round is one tie', async () => {
	const { outcome, rows } = await imported(
		[
			'Fra;Til;Type;Dato;Kilde',
			'anna@berg.example;bo@lind.example;kontakt;13-10-2020;platform',
			'bo@lind.example;anna@berg.example;kontakt;14-10-2020;platform',
			'anna@berg.example;eva@far.example;kontakt;14-10-2020;platform',
			'anna@berg.example;ANNA@berg.example;kontakt;14-10-2020;platform',
			'anna@berg.example;;besked;14-10-2020;platform'
		].join('\n'),
		{ context: { links } }
	);
	expect(outcome.problems.map(({ code, line, columnIndex }) => [line, code, columnIndex])).toEqual([
		[3, 'repeated-key', null],
		[4, 'unknown-person', 1],
		[5, 'pair-order-self', null],
		[6, 'no-person', null]
	]);
	expect(rows('connection').slice(1)).toEqual([`${pair(anna, bo)},contact,2020-10-13,platform`]);
	expect(JSON.stringify([...outcome.tables, outcome.problems])).not.toMatch(/@|berg/i);
});

it.each([
	[
		'two addresses of one person',
		'Navn;E-mail 1;E-mail 2;Startdato;Status\nAnna Berg;a@x.no;b@x.no;2020-10-01;aktiv\nCia Ek;c@x.no;d@x.no;2020-10-02;aktiv\n'
	],
	['places', 'Fra;Til;Dato\nOslo;Bergen;2020-10-01\nBergen;Oslo;2020-10-02\n'],
	['days', 'Fra;Til;E-mail\n2020-10-01;2020-10-02;a@x.no\n2020-10-01;2020-10-05;c@x.no\n']
])('%s are no ties', async (_, content) => {
	const { proposal } = await imported(content);
	expect(proposal.recipe.table).not.toBe('connection');
	expect(targets(proposal).filter((one) => one?.startsWith('identity_'))).toEqual([]);
});

it('who chooses the table is shown the ends that headings alone do not make sure of', async () => {
	const bytes = new TextEncoder().encode(
		'Email 1,Email 2,Date\na@x.no,b@x.no,2020-10-01\nc@x.no,a@x.no,2020-10-02\n'
	);
	const file = {
		name: 'ties.csv',
		size: bytes.length,
		slice: (from: number, to: number) => Promise.resolve(bytes.slice(from, to))
	};
	const importer = openImport(file, programme);
	const { reading } = await importer.look({});
	const proposal = await importer.propose(reading, { recipes: [], table: 'connection' });
	expect(targets(proposal)).toEqual(['identity_a.email', 'identity_b.email', 'connection.first_on']);
	const constants = [
		{ target: 'connection.tie_type', value: 'contact' },
		{ target: 'connection.source', value: 'survey' }
	];
	const keyless = await importer.convert(
		{ ...proposal.recipe, constants },
		{ corrections: [], rules: [], skips: [] },
		{ ...context, pseudonyms: null }
	);
	expect([keyless.tables.size, keyless.problems.map(({ code }) => code)]).toEqual([0, ['missing-key']]);
});
