import { expect, it } from 'vitest';
import { imported, towards, type Wish } from '../fixtures/imported.ts';

const rowsOf = (lines: string[]) => lines.slice(1).map((line) => line.split(','));
const strangers: Wish['recipe'] = (recipe) => ({ ...recipe, strangers: 'expert' });
const open = { links: new Map<string, string>() };

const long =
	'Datum;Möte;Namn;E-post;Timmar\n24.09.2020;Nätverksmiddag;Ada Ek;ada@e.example;2,5\n24.09.2020;Nätverksmiddag;Bo Ek;bo@e.example;2,5\n08.10.2020;Mentordag i Lund;Ada Ek;ada@e.example;4\n08.10.2020;Mentordag i Lund;Bo Ek;bo@e.example;3\n';
const wide =
	'Namn;E-post;Nätverksmiddag 24.09.2020;Mentordag 08.10.2020\nAda Ek;ada@e.example;x;x\nBo Ek;bo@e.example;x;x\n';

it('a row for each person and event makes the same events and people as a sheet with a column for each', async () => {
	const [one, other] = [
		await imported(long, { recipe: strangers, context: open }),
		await imported(wide, { recipe: strangers, context: open })
	];
	expect([one.outcome.read, one.outcome.accepted]).toEqual([4, 4]);
	expect(one.rows('session').toSorted()).toEqual(other.rows('session').toSorted());
	expect(one.rows('person').toSorted()).toEqual(other.rows('person').toSorted());
	const pairs = (lines: string[]) =>
		rowsOf(lines)
			.map((row) => row.slice(0, 3).join())
			.toSorted();
	expect(pairs(one.rows('attendance'))).toEqual(pairs(other.rows('attendance')));
	expect(rowsOf(one.rows('attendance')).map((row) => row[3])).toEqual(['2.5', '2.5', '4', '3']);
});

it('events that are there already are meant by their day and kind', async () => {
	const known = (session_id: string, session_type: string, held_on: string) => ({
		session_id,
		country: 'DK',
		session_type,
		planned_on: null,
		held_on
	});
	const { rows } = await imported(long, {
		recipe: strangers,
		context: {
			...open,
			sessions: [
				known('s1', 'networking_dinner', '2020-09-24'),
				known('s2', 'mentor_day', '2020-10-08'),
				known('s3', 'mentor_day', '2020-09-24')
			]
		}
	});
	expect(rows('session')).toEqual([]);
	expect(rowsOf(rows('attendance')).map(([id]) => id)).toEqual(['s1', 's1', 's2', 's2']);
});

const days =
	'Namn;E-post;Datum\nAda Ek;ada@e.example;24.09.2020\nBo Ek;bo@e.example;24.09.2020\nAda Ek;ada@e.example;08.10.2020\nBo Ek;bo@e.example;08.10.2020\n';

it('the kind is asked once where no column says it; the only event of a day is meant all the same', async () => {
	const { outcome } = await imported(days, { recipe: strangers, context: open });
	expect(outcome.problems.filter(({ severity }) => severity === 'block')).toEqual([
		expect.objectContaining({ code: 'missing-column', args: { target: 'session.session_type' } })
	]);
	const said = await imported(days, {
		recipe: (recipe) => ({
			...strangers(recipe),
			constants: [...recipe.constants, { target: 'session.session_type', value: 'mentor_day' }]
		}),
		context: {
			...open,
			sessions: [
				{
					session_id: 's1',
					country: 'DK',
					session_type: 'networking_dinner',
					planned_on: null,
					held_on: '2020-09-24'
				},
				// Another country's event says nothing of this one's day.
				{
					session_id: 's2',
					country: 'SE',
					session_type: 'networking_dinner',
					planned_on: null,
					held_on: '2020-10-08'
				}
			]
		}
	});
	expect(said.outcome.accepted).toBe(4);
	const made = rowsOf(said.rows('session'));
	expect(made.map((row) => row.slice(1, 6))).toEqual([['DK', 'mentor_day', '', '2020-10-08', 'held']]);
	expect(rowsOf(said.rows('attendance')).map(([id, , status]) => [id, status])).toEqual([
		['s1', 'present'],
		['s1', 'present'],
		[made[0]![0], 'present'],
		[made[0]![0], 'present']
	]);
});

it('who was away is absent, an empty cell says nothing, and a word that nobody knows is told', async () => {
	const content =
		'Datum;Aktivitet;Namn;Närvarande\n24.09.2020;Mentordag;Ada Ek;Ja\n24.09.2020;Mentordag;Bo Ek;Nej\n24.09.2020;Mentordag;Cy Ek;\n24.09.2020;Mentordag;Di Ek;Ja\n24.09.2020;Mentordag;Eva Ek;Ja\n24.09.2020;Mentordag;Fia Ek;kanske\n';
	const { outcome, rows } = await imported(content, { recipe: strangers, context: open });
	expect(rowsOf(rows('attendance')).map((row) => row[2])).toEqual([
		'present',
		'absent',
		'present',
		'present'
	]);
	expect([outcome.accepted, outcome.rejected]).toEqual([5, 1]);
	expect(outcome.problems.filter(({ severity }) => severity === 'row')).toMatchObject([
		{ code: 'unknown-presence', line: 7 }
	]);
});

it('a person who is twice at one event is told of, not counted twice', async () => {
	const again = `${days}Ada Ek;ada@e.example;08.10.2020\n`;
	const { outcome } = await imported(again, {
		recipe: (recipe) => ({
			...strangers(recipe),
			constants: [...recipe.constants, { target: 'session.session_type', value: 'mentor_day' }]
		}),
		context: open
	});
	expect(outcome.problems.filter(({ severity }) => severity === 'row')).toMatchObject([
		{ code: 'repeated-key', line: 6 }
	]);
});

it('pseudonyms and a day for all rows do as well', async () => {
	const { rows, outcome } = await imported('who;x\nka4dq_aaaaaaaaaaaaaaaaaaaaaaaaaa;1\n', {
		recipe: towards(['attendance.person_id', null], {
			shape: 'rows',
			table: 'attendance',
			constants: [
				{ target: 'session.held_on', value: '2020-09-24' },
				{ target: 'session.session_type', value: 'mentor_day' },
				{ target: 'attendance.status', value: 'present' }
			]
		})
	});
	expect(outcome.problems.filter(({ severity }) => severity !== 'warn')).toEqual([]);
	expect(rows('attendance')[1]).toMatch(/,ka4dq_a{26},present,$/);
});

it('a column that may say who was away is never passed over: nobody is taken for present', async () => {
	const content =
		'Namn;Datum;Möte;Kom\nAda Ek;24.09.2020;Mentordag;Ja\nBo Ek;24.09.2020;Mentordag;Nej\nCy Ek;24.09.2020;Mentordag;Ja\nDi Ek;24.09.2020;Mentordag;Ja\n';
	const { proposal, outcome } = await imported(content, { recipe: strangers, context: open });
	expect([proposal.recipe.table, proposal.recipe.constants]).toEqual(['attendance', []]);
	expect(outcome.problems.filter(({ severity }) => severity === 'block')).toMatchObject([
		{ code: 'missing-column', args: { target: 'attendance.status' } }
	]);
	const hours = await imported(long.replace(';3\n', ';0\n'), { recipe: strangers, context: open });
	expect(rowsOf(hours.rows('attendance')).map((row) => row.slice(2).join())).toEqual([
		'present,2.5',
		'present,2.5',
		'present,4',
		'absent,'
	]);
});
