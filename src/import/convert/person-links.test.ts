import { expect, it } from 'vitest';
import type { Recipe } from '#schemas/recipe.ts';
import { context, imported, towards, undisclosedPeople } from '../fixtures/imported.ts';
import type { Outcome } from '../importer.ts';

const listed = {
	shape: 'rows' as const,
	table: 'participant',
	constants: undisclosedPeople
};
const list = towards(['identity.name', 'identity.email', 'participant.enrolled_on'], listed);
const members =
	'navn;mail;start\nAda Berg;ada@example.org;2020-09-01\nLi Holm;li@example.org;2020-09-01\nLi Holm;li2@example.org;2020-09-01\n';

const sessions: Recipe['sessions'] = [
	{ session_id: null, session_type: 'mentor_day', held_on: '2020-10-01', hours: 3, mode: 'in_person' },
	{ session_id: 's2', session_type: 'mentor_day', held_on: '2020-11-01', hours: null, mode: 'online' }
];
const sheet = (strangers: Recipe['strangers'] = 'reject') =>
	towards(['identity.name', 'session.1', 'session.2'], {
		shape: 'attendance',
		table: null,
		sessions,
		strangers,
		constants: []
	});

const problems = ({ problems: all }: Outcome) =>
	all.map(({ code, line, severity }) => [code, line, severity]);

it('people of a list are found again by any of their identities; two of one name are not guessed', async () => {
	const first = await imported(members, { recipe: list });
	expect(problems(first.outcome)).toEqual([['shared-identity', 4, 'warn']]);
	expect(first.rows('person')).toHaveLength(4);
	const { links } = first.outcome;
	const second = await imported('navn;1.10;1.11\nada  berg;x;2\nLi Holm;x;\nBo Ny;x;1\n', {
		recipe: sheet(),
		context: { links }
	});
	expect(problems(second.outcome)).toEqual([
		['numbers-are-hours', null, 'warn'],
		['ambiguous-person', 3, 'row'],
		['unknown-person', 4, 'row']
	]);
	const ada = first.rows('participant')[1]!.split(',')[0];
	expect(
		second
			.rows('attendance')
			.slice(1)
			.map((row) => row.split(',').slice(1).join())
	).toEqual([`${ada},present,`, `${ada},present,2`]);
});

const mailed = (targets = ['identity.name', 'identity.email', 'session.1']) =>
	towards(targets, { shape: 'attendance', table: null, sessions: sessions.slice(0, 1), constants: [] });
const found = ({ problems: all }: Outcome) =>
	all.map(({ code, line, severity, column, args }) => [code, line, severity, column, args]);

it('who has another address than the list knows is not taken for the person of that name', async () => {
	const { outcome: first } = await imported(members, { recipe: list });
	const wish = { recipe: mailed(), context: { links: first.links } };
	const { outcome } = await imported('navn;mail;1.10\nAda Berg;other@example.org;x\n', wish);
	expect(found(outcome)).toEqual([['other-address', 2, 'row', 'mail', { kind: 'email', by: 'name' }]]);
	expect(outcome.accepted).toBe(0);
	expect(JSON.stringify(outcome.problems)).not.toMatch(/other@|Ada/);
	// A person says that it is the same one by taking the address away.
	const corrections = [{ record: 1, columnIndex: 1, value: '' }];
	const said = await imported('navn;mail;1.10\nAda Berg;other@example.org;x\n', {
		...wish,
		amendments: { corrections }
	});
	expect([said.outcome.accepted, found(said.outcome)]).toEqual([1, []]);
});

it('a row with the address of one person and the name of another is attached to neither', async () => {
	const { outcome: first } = await imported(`${members}Eva Lind;eva@example.org;2020-09-01\n`, {
		recipe: list
	});
	const { outcome } = await imported('navn;mail;1.10\nAda Berg;eva@example.org;x\n', {
		recipe: mailed(),
		context: { links: first.links }
	});
	expect(found(outcome)).toEqual([['two-people', 2, 'row', 'mail', { kind: 'email', other: 'name' }]]);
	expect(outcome.accepted).toBe(0);
});

it('who is known by the name alone is found by it, and the address that was not known is said', async () => {
	const names = 'navn;start\nAda Berg;2020-09-01\n';
	const { outcome: first, rows: people } = await imported(names, {
		recipe: towards(['identity.name', 'participant.enrolled_on'], listed)
	});
	const { outcome, rows } = await imported('navn;mail;1.10\nAda Berg;ada@example.org;x\n', {
		recipe: mailed(),
		context: { links: first.links }
	});
	expect(found(outcome)).toEqual([['found-otherwise', 2, 'warn', 'mail', { kind: 'email', by: 'name' }]]);
	expect(rows('attendance')[1]!.split(',')[1]).toBe(people('participant')[1]!.split(',')[0]);
});

it('strangers become people of the kind that the recipe says, new sessions are made once', async () => {
	const { outcome, rows } = await imported('navn;1.10;1.11\nBo Ny;3;\nIda Ek;1.5;0\nKaj Ø;;\n', {
		recipe: sheet('expert'),
		context: { links: new Map() }
	});
	expect(outcome).toMatchObject({ read: 3, accepted: 3 });
	expect(
		rows('person')
			.slice(1)
			.map((row) => row.split(',').slice(1).join())
	).toEqual(Array(3).fill('expert,DK'));
	expect(rows('session')).toHaveLength(2);
	expect(rows('session')[1]).toContain(',DK,mentor_day,,2020-10-01,held,in_person,3,');
	expect(
		rows('attendance')
			.slice(1)
			.map((row) => row.split(',').slice(2).join())
	).toEqual(['present,3', 'partial,1.5', 'absent,']);
});

it('ones and noughts alone are ticks, not hours', async () => {
	const { rows } = await imported('navn;1.10;1.11\nBo Ny;1;0\nIda Ek;1;1\n', { recipe: sheet('expert') });
	expect(
		rows('attendance')
			.slice(1)
			.map((row) => row.split(',').slice(2).join())
	).toEqual(['present,', 'absent,', 'present,', 'present,']);
});

it('without a key nothing about people is made, and nobody is told otherwise', async () => {
	const { outcome } = await imported(members, { recipe: list, context: { pseudonyms: null } });
	expect(outcome.problems).toContainEqual(
		expect.objectContaining({ code: 'missing-key', severity: 'block' })
	);
	expect([outcome.tables.size, outcome.links.size, outcome.read]).toEqual([0, 0, 3]);
});

it('no name or address is in what comes out', async () => {
	const { outcome, rows } = await imported(members, { recipe: list, context: { ...context } });
	const all = JSON.stringify([rows('participant'), rows('person'), [...outcome.links], outcome.problems]);
	for (const canary of ['Ada', 'Berg', 'Holm', 'ada@', 'li2@']) expect(all).not.toContain(canary);
});
