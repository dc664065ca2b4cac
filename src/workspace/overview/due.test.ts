import { expect, it } from 'vitest';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { dueCsv, dueForLast } from './due.ts';

const programme = readProgramme('data');
const person = (id: string, waves: string, exited: string | null = null, finished: string | null = null) => ({
	id,
	country: 'DK',
	exited,
	finished,
	waves
});
const rows = [
	person('left', 'baseline', '2021-01-10'),
	person('finished', 'baseline event', null, '2021-02-01'),
	person('goes-on', 'baseline'),
	person('leaves-later', 'baseline', '2021-03-01'),
	person('answered', 'baseline endline', '2021-01-10'),
	person('never-asked', 'event', '2021-01-10'),
	person('last-only', 'endline', '2021-01-10')
];
const due = (today: string, of = programme) => dueForLast(of, rows, ['DK', 'SE'], today)?.people;

it('is due who began, has come to an end and did not answer the last form', () => {
	expect(due('2021-01-09')).toEqual([
		{ country: 'DK', ids: [] },
		{ country: 'SE', ids: [] }
	]);
	expect(due('2021-02-01')![0]!.ids).toEqual(['left', 'finished']);
});

it('is due whoever began when the programme is over', () => {
	expect(due('2021-07-31')![0]!.ids).toEqual(['left', 'finished', 'leaves-later']);
	expect(due('2021-08-01')![0]!.ids).toEqual(['left', 'finished', 'goes-on', 'leaves-later']);
});

it('is nobody where a programme does not ask before and after', () => {
	expect(due('2021-08-01', { ...programme, waves: [{ code: 'event', role: 'event' }] })).toBeUndefined();
});

it('is a list for the partner, without anything but pseudonyms', () => {
	expect(dueCsv('DK', 'endline', ['p1', 'p2'])).toBe(
		'participant_id,country,wave\np1,DK,endline\np2,DK,endline\n'
	);
});
