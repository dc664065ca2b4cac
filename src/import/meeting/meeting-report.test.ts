import { expect, it } from 'vitest';
import { context, imported, programme } from '../fixtures/imported.ts';
import { openImport } from '../file-importer.ts';
import { readReport as read } from './fixtures/read-report.ts';
import { minutesIn } from './duration.ts';

const zoom = (...rows: string[]) =>
	[
		'Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants,',
		'123 4567 8901,Mentordag online,08/10/2020 09:00:00,08/10/2020 12:00:00,host@mail.example,180,3,',
		'',
		'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent',
		...rows
	].join('\n');
const anne = [
	'Anne Lund,anne@mail.example,08/10/2020 08:58:12,08/10/2020 10:00:00,62,No,Y',
	'Anne Lund,anne@mail.example,08/10/2020 10:05:00,08/10/2020 12:00:00,115,No,Y'
];
const bo = 'Bo Holm (Bo),bo@mail.example,08/10/2020 09:02:00,08/10/2020 12:00:00,178,Yes,';

it('a report of Zoom is one event, and who came back is one person', async () => {
	const { events, stays, outcome, codes, proposal } = await read(zoom(...anne, bo));
	expect(events).toEqual(['mentor_day 2020-10-08 3 online']);
	expect(stays).toEqual(['present 2.95', 'present 2.97']);
	expect(outcome).toMatchObject({ read: 3, accepted: 3, rejected: 0, skipped: 0 });
	expect(codes).toEqual(['which-day']);
	expect(proposal.recipe).toMatchObject({ source: 'zoom', shape: 'attendance' });
	expect(JSON.stringify(proposal.recipe)).not.toMatch(/Anne|Lund|mail\.example|Mentordag online/);
});

it('the order of day and month is said once, for the event', async () => {
	const importer = await read(zoom(...anne, bo), {
		recipe: (recipe) => ({ ...recipe, sessions: [{ ...recipe.sessions[0]!, held_on: '2020-08-10' }] })
	});
	expect(importer.events).toEqual(['mentor_day 2020-08-10 3 online']);
	const proven = await read(zoom(bo.replaceAll('08/10/', '10/28/')).replaceAll('08/10/', '10/28/'));
	expect([proven.events, proven.codes]).toEqual([['mentor_day 2020-10-28 3 online'], []]);
});

it('the host of a report of Zoom is told of by line', async () => {
	const { proposal, stays } = await read(
		zoom('Host,host@mail.example,08/10/2020 09:00:00,08/10/2020 12:00:00,180,No,', bo)
	);
	expect(proposal.problems.find(({ code }) => code === 'host-there')).toMatchObject({
		line: 5,
		severity: 'question'
	});
	expect(stays).toHaveLength(2);
});

it('a stay that was too short is partly there, a broken one costs nothing else, and one left out adds nothing', async () => {
	const short = anne[0]!.replace(',62,', ',100,');
	expect((await read(zoom(short))).stays).toEqual(['partial 1.67']);
	const broken = await read(zoom(anne[0]!.replace(',62,', ',long,'), anne[1]!));
	expect([broken.stays, broken.outcome.counts.map(({ code }) => code)]).toEqual([
		['partial 1.92'],
		['not-a-duration']
	]);
	expect(broken.outcome).toMatchObject({ read: 2, accepted: 1, rejected: 1 });
	const skipped = await read(zoom(...anne, bo), { amendments: { skips: [{ record: 2, reason: '' }] } });
	expect(skipped.stays).toEqual(['partial 1.03', 'present 2.97']);
	expect(skipped.outcome).toMatchObject({ read: 3, accepted: 2, skipped: 1 });
});

it('what two devices of one person saw at once counts once, and is told', async () => {
	const [phone, computer, later] = [
		['09:00:00', '12:00:00', 180],
		['09:30:00', '10:30:00', 60],
		['11:30:00', '12:15:00', 45]
	].map(
		([from, to, minutes]) => `Anne Lund,anne@mail.example,08/10/2020 ${from},08/10/2020 ${to},${minutes},No,Y`
	);
	const { stays, outcome } = await read(zoom(phone!, computer!, later!));
	expect(stays).toEqual(['present 3.25']);
	const told = outcome.problems.filter(({ code }) => code === 'counted-once');
	expect(told.map(({ line, args }) => [line, args['minutes']])).toEqual([
		[6, 60],
		[7, 30]
	]);
	expect(outcome).toMatchObject({ read: 3, accepted: 3, rejected: 0, skipped: 0 });
});

it('without times a person was there no longer than the meeting lasted', async () => {
	const facts = zoom(bo).split('\n').slice(0, 3);
	const table = [
		'Name (Original Name),User Email,Total Duration (Minutes),Guest',
		'Anne Lund,anne@mail.example,120,No',
		'Anne Lund,anne@mail.example,100,No',
		'Bo Holm,bo@mail.example,182,No'
	];
	const { stays, outcome } = await read([...facts, ...table].join('\n'));
	expect(stays).toEqual(['present 3', 'present 3.03']);
	const told = outcome.problems.filter(({ code }) => code === 'longer-than-meeting');
	expect(told.map(({ line, args }) => [line, args['minutes']])).toEqual([[6, 40]]);
});

it('who comes back under the same name without an address is the only person of that name who has one', async () => {
	const back = 'anne lund,,08/10/2020 11:00:00,08/10/2020 11:30:00,30,Yes,';
	const one = await read(zoom(anne[0]!, back));
	expect(one.stays).toEqual(['partial 1.53']);
	expect(one.outcome.problems.filter(({ code }) => code === 'same-name-same-person')).toMatchObject([
		{ line: 6, severity: 'warn' }
	]);
	const other = anne[0]!.replace('anne@', 'a.lund@');
	const two = await read(zoom(anne[0]!, other, back));
	expect(two.stays).toEqual(['partial 1.03', 'partial 1.03', 'partial 0.5']);
	expect(two.outcome.counts.map(({ code }) => code)).not.toContain('same-name-same-person');
});

it.each([
	['In waiting room', 'Yes', 'No'],
	['I venteværelse', 'Ja', 'Nej'],
	['I väntrum', 'Ja', 'Nej'],
	['Odotushuoneessa', 'Kyllä', 'Ei'],
	['I venterom', 'Ja', 'Nei']
])('minutes under "%s" are no presence', async (header, yes, no) => {
	const [waited, was] = anne.map((row, i) => row.replace(/Y$/, i === 0 ? yes : no));
	const { stays, outcome, codes, proposal } = await read(
		zoom(waited!, was!).replace('Recording Consent', header)
	);
	expect(stays).toEqual(['partial 1.92']);
	expect(outcome).toMatchObject({ read: 2, accepted: 1, skipped: 1 });
	expect(codes).toEqual(['which-day']);
	expect(proposal.problems.find(({ code }) => code === 'rows-left-out')).toMatchObject({
		severity: 'warn',
		args: { count: 1, why: 'waiting' }
	});
});

it.each<[string, string, string[], string[], string[]]>([
	[
		'of Zoom with one row a person and no facts',
		'Name (Original Name),User Email,Total Duration (Minutes),Guest\nAnne Lund,anne@mail.example,177,No\n',
		[],
		[],
		['which-session-type', 'which-session-day']
	],
	[
		'of Zoom since 2024, without facts above',
		'Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,Recording disclaimer response,In waiting room\nAnne Lund,,2020-10-08 08:58:12,2020-10-08 12:00:00,182,Yes,,No\n',
		['present 3.03'],
		['- 2020-10-08  online'],
		['which-session-type']
	],
	[
		'of Zoom with the facts in each row',
		'Topic,ID,Host name,Host email,Start time,End time,Duration (minutes),Participants,Name (original name),Email,Join time,Leave time,Duration (minutes),Guest\nMentordag,1,Host,h@mail.example,10/28/2020 09:00:00 AM,10/28/2020 12:00:00 PM,180,2,Anne Lund,anne@mail.example,10/28/2020 09:01:00 AM,10/28/2020 12:00:00 PM,179,No\n',
		['present 2.98'],
		['mentor_day 2020-10-28  online'],
		[]
	],
	[
		'of Google Meet',
		'First name,Last name,Email,Duration,Time joined,Time exited\nAnne,Lund,anne@mail.example,1 hr 30 min,28/10/2020 09:00,28/10/2020 10:30\n',
		['present 1.5'],
		['- 2020-10-28  online'],
		['which-session-type']
	],
	[
		'of Teams before 2022',
		'Meeting Summary\nTotal Number of Participants\t1\nMeeting Title\tMentordag\nMeeting Start Time\t10/28/2020, 9:00:00 AM\nMeeting End Time\t10/28/2020, 12:00:00 PM\n\nFull Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\nAnne Lund\t10/28/2020, 9:00:00 AM\t10/28/2020, 11:58:03 AM\t2h 58m 3s\tanne@mail.example\tAttendee\n',
		['present 2.97'],
		['mentor_day 2020-10-28 3 online'],
		[]
	]
])('a report %s', async (_, content, stays, events, codes) => {
	const found = await read(content);
	expect(found.stays).toEqual(stays);
	expect(
		found.events.map((text) => (codes.includes('which-session-type') ? text.replace(/^\S+/, '-') : text))
	).toEqual(events);
	expect(found.codes).toEqual(codes);
});

it('the kind comes from the only event of that day that is there, which is the event of the report', async () => {
	const bytes = new TextEncoder().encode(
		zoom(bo).replace('Mentordag online', 'Zoom meeting').replaceAll('08/10/', '28/10/')
	);
	const slice = (from: number, to: number) => Promise.resolve(bytes.slice(from, to));
	const importer = openImport({ name: 'participants.csv', size: bytes.length, slice }, programme);
	const day = { country: 'DK', session_type: 'networking_dinner', planned_on: '2020-10-28', held_on: null };
	const known = [
		{ ...day, session_id: 'ses-1' },
		{ ...day, session_id: 'ses-2', planned_on: '2020-10-27' }
	];
	const { reading } = await importer.look({});
	const { recipe, problems } = await importer.propose(reading, { recipes: [], table: null, sessions: known });
	expect(recipe.sessions).toEqual([
		{
			session_id: 'ses-1',
			session_type: 'networking_dinner',
			held_on: '2020-10-28',
			hours: 3,
			mode: 'online'
		}
	]);
	expect(problems.map(({ code }) => code)).toContain('sessions-by-day');
	const none = { corrections: [], rules: [], skips: [] };
	const outcome = await importer.convert(recipe, none, { ...context, sessions: known });
	expect([...outcome.tables.keys()]).toEqual(['attendance']);
	// Next month's report of the same form has its own day, and the kind that was said for the last one.
	const again = await importer.propose(reading, {
		recipes: [{ ...recipe, sessions: [{ ...recipe.sessions[0]!, held_on: '2020-09-01' }] }],
		table: null
	});
	expect(again.recipe.sessions[0]).toMatchObject({
		session_id: null,
		session_type: 'networking_dinner',
		held_on: '2020-10-28'
	});
});

it.each([
	['177', 177],
	['2h 58m 3s', 178.05],
	['58m 12s', 58.2],
	['48s', 0.8],
	['3 t 1 min. 48 sek.', 181.8],
	['1 tim 5 min', 65],
	['1 hr 2 min', 62],
	['1 time 5 minutter', 65],
	['2 tuntia 3 minuuttia', 123],
	['01:58:30', 118.5],
	['1:30', 90],
	['12,5', 12.5],
	['3', 3],
	['', null],
	['soon', null],
	['08-10-2020', null],
	['3 t x', null]
])('%s is %s minutes', (text, minutes) => expect(minutesIn(text)).toBe(minutes));

it('a list of people with a day of registration and a length of course is no report', async () => {
	const list = 'Navn;Tilmeldt;Afmeldt;Varighed\nAnne Lund;01-10-2020;01-12-2020;8\nBo Holm;02-10-2020;;8\n';
	expect((await imported(list)).looked.meeting).toBeNull();
});

it('stays on several days are no report of one meeting, and told', async () => {
	const rows = ['08', '15', '22'].map((day) => bo.replaceAll('08/10/', `${day}/10/`));
	const { looked, proposal, outcome } = await imported(
		['Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Consent', ...rows].join(
			'\n'
		)
	);
	expect(looked.problems.map(({ code }) => code)).toEqual(['several-meetings']);
	expect([looked.meeting, proposal.recipe.sessions, outcome.tables.size]).toEqual([null, [], 0]);
});
