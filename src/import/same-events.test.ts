import { expect, it } from 'vitest';
import { readCatalogue } from '#indicators/catalogue.ts';
import { jointEvents } from '#schemas/planned-events.ts';
import { readTable, recordsIn } from '#tables/csv-reader.ts';
import { sessionsOfTable } from './sessions-of-table.ts';
import type { Context } from './importer.ts';
import { imported, programme, towards } from './fixtures/imported.ts';

const joint = jointEvents(readCatalogue('data', programme));
const list = (...rows: string[]) => ['Möte;Planerat;Hölls;Form;Timmar;Status', ...rows].join('\r\n');
const columns = ['session_type', 'planned_on', 'held_on', 'mode', 'hours', 'status'].map(
	(name) => `session.${name}`
);
const moved = 'Mentordag;01.10.2020;08.10.2020;Online;4;Genomfört';
const dinner = 'Nätverksmiddag;24.09.2020;24.09.2020;På plats;2,5;Genomfört';
const cancelled = 'Nätverksmiddag;10.12.2020;;;;Inställt';
const attended = (...events: string[]) =>
	[`Namn;E-post;${events.join(';')}`, `Åsa Ek;asa@exempel.se;${events.map(() => 'x').join(';')}`].join(
		'\r\n'
	);

/** Files one after the other, each beside the events of those before it: the events by id, the last file's word of each. */
async function after(files: readonly string[], country: string | null = 'SE') {
	const events = new Map<string, Record<string, string>>();
	const codes: string[] = [];
	for (const [i, file] of files.entries()) {
		const header = 'session_id,country,session_type,planned_on,held_on';
		const known = [...events.values()].map((one) =>
			header
				.split(',')
				.map((name) => one[name])
				.join(',')
		);
		const sessions: Context['sessions'] = sessionsOfTable(
			new TextEncoder().encode(`${[header, ...known].join('\n')}\n`)
		);
		const { outcome } = await imported(file, {
			name: `${i}.csv`,
			recipe: file.startsWith('Möte') ? towards(columns, { shape: 'rows', table: 'session' }) : (one) => one,
			context: { country, sessions, jointEvents: joint, links: null }
		});
		codes.push(...outcome.problems.map(({ code }) => code));
		expect(outcome.rejected).toBe(0);
		const csv = outcome.tables.get('session')?.csv;
		for (const row of csv === undefined ? [] : recordsIn(readTable(csv))) events.set(row['session_id']!, row);
	}
	const told = [...events.values()].map(
		({ country, session_type, planned_on, held_on }) => `${country} ${session_type} ${planned_on} ${held_on}`
	);
	return { told: told.sort(), codes, ids: [...events.keys()] };
}

it('events of a list without a country are of the chosen one, but for those of the whole programme', async () => {
	expect(joint).toEqual(['kickoff_day', 'reflection_meeting', 'final_evaluation']);
	const kickOff = 'Uppstarts- och utbildningsdag;20.05.2020;20.05.2020;På plats;6;Genomfört';
	const file = list(kickOff, dinner, cancelled);
	expect((await after([file])).told).toEqual([
		' kickoff_day 2020-05-20 2020-05-20',
		'SE networking_dinner 2020-09-24 2020-09-24',
		'SE networking_dinner 2020-12-10 '
	]);
	expect((await after([file], null)).told.map((one) => one.slice(0, 3))).toEqual([' ki', ' ne', ' ne']);
});

const days = ['Nätverksmiddag 24.09.2020', 'Mentordag 08.10.2020'];
const both = ['SE mentor_day 2020-10-01 2020-10-08', 'SE networking_dinner 2020-09-24 2020-09-24'];

it('an event that was held later than planned is one, whichever file comes first', async () => {
	const [sheet, file] = [attended(...days), list(dinner, moved)];
	expect((await after([sheet, file])).told).toEqual(both);
	expect((await after([file, sheet])).told).toEqual(both);
	expect((await after([sheet, file, sheet, file])).told).toEqual(both);
});

it('a list with the country is of the same events as a sheet without one', async () => {
	const [sheet, file] = [attended(...days), list(dinner, moved)];
	const said = file
		.split('\r\n')
		.map((line, i) => `${i === 0 ? 'Land' : 'Sverige'};${line}`)
		.join('\r\n');
	expect((await after([sheet, said])).told).toEqual(both);
	expect((await after([said, sheet])).told).toEqual(both);
});

it('an event held on the day for which another was planned stays another', async () => {
	const sheet = attended('Mentordag 01.10.2020');
	const two = ['SE mentor_day  2020-10-01', 'SE mentor_day 2020-10-01 2020-10-08'];
	expect((await after([list(moved), sheet])).told).toEqual(two);
	expect((await after([sheet, list(moved)])).told).toEqual(two);
});

it('a plan becomes the event that was held', async () => {
	const plan = list('Mentordag;01.10.2020;;;;planned');
	expect((await after([plan, list(moved)])).told).toEqual(['SE mentor_day 2020-10-01 2020-10-08']);
});

it('of two on one day none is taken for the other', async () => {
	const twice = list(dinner, dinner);
	const sheet = attended('Nätverksmiddag 24.09.2020', 'Nätverksmiddag 24.09.2020');
	expect((await after([twice, twice])).told).toHaveLength(2);
	expect((await after([sheet, sheet])).told).toHaveLength(2);
	const unclear = await after([attended('Nätverksmiddag 24.09.2020'), twice]);
	expect(unclear.told).toHaveLength(3);
	expect(unclear.codes).toContain('events-kept-apart');
	expect((await after([list(dinner), sheet])).told).toHaveLength(3);
});

it('the one that was cancelled is not the one where people came', async () => {
	const instead = list('Nätverksmiddag;24.09.2020;;;;Inställt', dinner);
	const { told, codes } = await after([attended('Nätverksmiddag 24.09.2020'), instead]);
	expect(told).toEqual(['SE networking_dinner 2020-09-24 ', 'SE networking_dinner 2020-09-24 2020-09-24']);
	expect(codes).not.toContain('events-kept-apart');
});
