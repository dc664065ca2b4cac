import { expect, it } from 'vitest';
import { imported, towards, undisclosedPeople } from '../fixtures/imported.ts';
import type { Outcome } from '../importer.ts';

const list = (...targets: string[]) =>
	towards([...targets, 'participant.enrolled_on'], {
		shape: 'rows',
		table: 'participant',
		constants: undisclosedPeople
	});
const mailed = list('identity.name', 'identity.email');
const couple =
	'namn;mail;start\nFatima Al-Rashid;omar@exempel.se;2020-08-20\nOmar Al-Rashid;omar@exempel.se;2020-08-20\n';
const told = ({ problems }: Outcome) => problems.map(({ code, line, severity }) => [code, line, severity]);
const peopleIn = (rows: (table: string) => string[]) =>
	rows('participant')
		.slice(1)
		.map((row) => row.split(',')[0]!);

it('two names with one address are asked about, and no row is called a repeated one', async () => {
	const { outcome } = await imported(couple, { recipe: mailed });
	expect(told(outcome)).toEqual([['shared-address', 3, 'row']]);
	expect(outcome.problems[0]!.args).toEqual({ kind: 'email', first: 2, firstRecord: 1 });
	expect([outcome.accepted, outcome.rejected]).toEqual([1, 1]);
	expect(JSON.stringify(outcome.problems)).not.toMatch(/Omar|omar/);
});

it('a couple of whom somebody says that they are two people is two people, also next month', async () => {
	const amendments = { apart: [2] };
	const { outcome, rows } = await imported(couple, { recipe: mailed, amendments });
	expect([outcome.accepted, told(outcome)]).toEqual([2, []]);
	const [fatima, omar] = peopleIn(rows);
	expect(fatima).not.toBe(omar);
	const next = await imported(
		'namn;mail;start\nOmar Al-Rashid;omar@exempel.se;2020-08-21\nFatima Al-Rashid;omar@exempel.se;2020-08-20\n',
		{ recipe: mailed, context: { links: outcome.links } }
	);
	expect([peopleIn(next.rows), told(next.outcome)]).toEqual([[omar, fatima], []]);
});

it('a third name with an address that two people share is asked about, too', async () => {
	const first = await imported(couple, { recipe: mailed, amendments: { apart: [2] } });
	const more = 'namn;mail;start\nZara Al-Rashid;omar@exempel.se;2020-09-20\n';
	const wish = { recipe: mailed, context: { links: first.outcome.links } };
	const { outcome } = await imported(more, wish);
	expect([told(outcome), outcome.problems[0]!.args]).toEqual([
		[['shared-address', 2, 'row']],
		{ kind: 'email', first: 0, firstRecord: 0 }
	]);
	const said = await imported(more, { ...wish, amendments: { apart: [1] } });
	expect(said.outcome.accepted).toBe(1);
	expect(peopleIn(first.rows)).not.toContain(peopleIn(said.rows)[0]);
});

const sheet = (...targets: string[]) =>
	towards([...targets, 'session.1'], {
		shape: 'attendance',
		table: null,
		constants: [],
		sessions: [
			{ session_id: 's1', session_type: 'mentor_day', held_on: '2020-10-01', hours: null, mode: null }
		]
	});

it('attendance of a shared address is found by the name, and without one it is refused', async () => {
	const first = await imported(couple, { recipe: mailed, amendments: { apart: [2] } });
	const context = { links: first.outcome.links };
	const named = 'namn;mail;1.10\nOmar Al-Rashid;omar@exempel.se;x\nFatima Al-Rashid;omar@exempel.se;x\n';
	const { rows, outcome } = await imported(named, {
		recipe: sheet('identity.name', 'identity.email'),
		context
	});
	const there = rows('attendance')
		.slice(1)
		.map((row) => row.split(',')[1]!);
	expect([there, told(outcome)]).toEqual([peopleIn(first.rows).toReversed(), []]);
	const bare = await imported('mail;1.10\nomar@exempel.se;x\n', { recipe: sheet('identity.email'), context });
	expect([told(bare.outcome), bare.outcome.accepted]).toEqual([[['ambiguous-person', 2, 'row']], 0]);
});

it('answers that carry the shared address alone are refused, not guessed', async () => {
	const first = await imported(couple, { recipe: mailed, amendments: { apart: [2] } });
	const answers =
		'Timestamp,Email,How useful was this event for you?,I will use what I learned at this event.\n2021-03-01,omar@exempel.se,5,4\n';
	const { outcome } = await imported(answers, { context: { links: first.outcome.links } });
	expect(outcome.problems).toContainEqual(
		expect.objectContaining({ code: 'ambiguous-person', line: 2, severity: 'row' })
	);
	expect([outcome.accepted, outcome.rejected]).toEqual([0, 1]);
});

it.each([
	['a telephone', ['identity.name', 'identity.phone'], 'Ada Berg;+45 20262027', 'Bo Berg;+45 20262027'],
	['a local id', ['identity.name', 'identity.local_id'], 'Ada Berg;17', 'Bo Dahl;17'],
	['an address, by numbers', ['identity.local_id', 'identity.email'], '17;a@b.example', '18;a@b.example']
])('%s in common is asked about as well', async (_, targets, one, other) => {
	const content = `a;b;start\n${one};2020-08-20\n${other};2020-08-20\n`;
	const { outcome } = await imported(content, { recipe: list(...targets) });
	expect(told(outcome)).toEqual([['shared-address', 3, 'row']]);
	const said = await imported(content, { recipe: list(...targets), amendments: { apart: [2] } });
	expect(new Set(peopleIn(said.rows)).size).toBe(2);
});

it.each(['Fatima Al-Rashid', 'FATIMA AL-RASHID', 'Fatima'])(
	'"%s" with the same address is the same person once more',
	async (name) => {
		const { outcome } = await imported(couple.replace('Omar Al-Rashid', name), { recipe: mailed });
		expect(told(outcome)).toEqual([['repeated-key', 3, 'row']]);
	}
);

it('a first row that is not taken for another reason is asked about all the same', async () => {
	const { outcome } = await imported(couple.replace('2020-08-20', '2020-08-32'), { recipe: mailed });
	expect(told(outcome).at(-1)).toEqual(['shared-address', 3, 'row']);
});

it('who was kept apart by the name is the same person when numbers come into the list', async () => {
	const first = await imported(couple, { recipe: mailed, amendments: { apart: [2] } });
	const numbered =
		'namn;mail;nr;start\nFatima Al-Rashid;omar@exempel.se;11;2020-08-20\nOmar Al-Rashid;omar@exempel.se;12;2020-08-20\n';
	const { rows, outcome } = await imported(numbered, {
		recipe: list('identity.name', 'identity.email', 'identity.local_id'),
		context: { links: first.outcome.links }
	});
	expect([peopleIn(rows), told(outcome)]).toEqual([peopleIn(first.rows), []]);
});

it('two strangers with one address on an attendance list are asked about, too', async () => {
	const guests = 'namn;mail;1.10\nAda Berg;berg@e.example;x\nBo Dahl;berg@e.example;x\n';
	const wish = {
		recipe: (proposed: Parameters<ReturnType<typeof sheet>>[0]) => ({
			...sheet('identity.name', 'identity.email')(proposed),
			strangers: 'expert' as const
		}),
		context: { links: new Map<string, string>() }
	};
	const asked = await imported(guests, wish);
	expect(told(asked.outcome)).toEqual([['shared-address', 3, 'row']]);
	const { outcome, rows } = await imported(guests, { ...wish, amendments: { apart: [2] } });
	expect([outcome.accepted, rows('person').length, rows('attendance').length]).toEqual([2, 3, 3]);
});
