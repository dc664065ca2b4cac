import { afterAll, expect, it } from 'vitest';
import { openEmpty } from '#engine/node.ts';
import { imported, programme, towards, undisclosedPeople } from '#import/fixtures/imported.ts';
import type { Recipe } from '#schemas/recipe.ts';
import { Comparer } from './comparer.ts';
import { rowsOf } from './canonical-rows.ts';
import { contributedTables } from '#schemas/tables/all.ts';

const comparer = new Comparer(openEmpty, { programme, catalogue: [] });
afterAll(() => comparer.close());

const participants = contributedTables(programme).find(({ name }) => name === 'participant')!;
const full = [
	'Navn;E-mail;Køn;Alder;Uddannelse;Tilmeldt;Stoppet den;Status;Oprindelsesregion;År i Danmark;Tredjelandsborger;Beskæftigelse',
	'Ida Bæk;ida@mail.example;Kvinde;33;Folkeskole;11-05-2020;01-02-2021;Gennemført;Europa;2–5 år;Ja;Ledig',
	''
].join('\n');
const short = [
	'Navn;E-mail;Tilmeldt',
	'Ida Bæk;ida@mail.example;12-05-2020',
	'Omar Saleh;omar@mail.example;13-05-2020',
	''
].join('\n');

/** A list of people with their names, addresses and start days. */
const toList = towards(['identity.name', 'identity.email', 'participant.enrolled_on'], {
	shape: 'rows',
	table: 'participant',
	constants: undisclosedPeople
});

it('what a file does not say leaves what is known of people as it is; of new people it says what was given for all', async () => {
	const first = await imported(full);
	const none = new Map<string, Uint8Array<ArrayBuffer>>();
	const base = { country: 'DK', complete: false };
	const before = await comparer.compare({
		...base,
		current: none,
		outcome: first.outcome,
		recipe: first.proposal.recipe
	});
	const second = await imported(short, { recipe: toList, context: { links: first.outcome.links } });
	const after = await comparer.compare({
		...base,
		current: before.next,
		outcome: second.outcome,
		recipe: toList(second.proposal.recipe)
	});
	const names = Object.keys(participants.columns);
	const rows = rowsOf(participants, after.next.get('participant')!, null).map(({ text }) => text.split(','));
	const cells = (row: string[]) =>
		['enrolled_on', 'exited_on', 'status', 'gender', 'isced_group'].map((name) => row[names.indexOf(name)]);
	expect(rows.map(cells)).toEqual([
		['2020-05-12', '2021-02-01', 'completed', 'woman', '0-2'],
		['2020-05-13', '', 'active', 'undisclosed', 'undisclosed']
	]);
});

it('a sheet of ticks leaves the hours that are known of those who came, and of nobody who was away', async () => {
	const sheet = (...cells: string[]) =>
		[
			'navn;e-mail;Mentordag 01.10.2020',
			...['Ada', 'Bo', 'Cai'].map((name, i) => `${name};${name}@mail.example;${cells[i]}`),
			''
		].join('\n');
	const attendance = contributedTables(programme).find(({ name }) => name === 'attendance')!;
	const people = [
		'Navn;E-mail;Tilmeldt',
		...['Ada', 'Bo', 'Cai'].map((one) => `${one};${one}@mail.example;01-09-2020`)
	];
	const links = new Map<string, string>();
	let current: ReadonlyMap<string, Uint8Array<ArrayBuffer>> = new Map();
	const taken: unknown[] = [];
	for (const [text, reading] of [
		[[...people, ''].join('\n'), toList],
		[sheet('2,5', '3', '2'), (one: Recipe) => one],
		[sheet('x', 'nej', '1,5'), (one: Recipe) => one],
		[sheet('x', 'x', 'x'), (one: Recipe) => one]
	] as const) {
		const { outcome, proposal } = await imported(text, { recipe: reading, context: { links } });
		for (const [token, id] of outcome.links) links.set(token, id);
		const recipe = reading(proposal.recipe);
		const changes = await comparer.compare({ country: 'DK', complete: false, current, outcome, recipe });
		current = changes.next;
		const csv = current.get('attendance');
		if (csv) taken.push(rowsOf(attendance, csv, null).map((row) => row.text.split(',').slice(2).join()));
	}
	expect(taken).toEqual([
		['present,2.5', 'present,3', 'present,2'],
		['present,2.5', 'absent,', 'present,1.5'],
		['present,2.5', 'present,', 'present,1.5']
	]);
});
