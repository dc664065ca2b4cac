import { expect, it } from 'vitest';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { measureLines } from './measure-lines.ts';
import { attendanceFile, betweenFile, lastDay, measuresFile, peopleFile } from './network-files.ts';
import { networkOf } from './network-of.ts';

const t = translator('en', await loadMessages('en', ['network', 'figures']));
const programme = readProgramme('data');
const network = networkOf(
	{
		people: ['DK', 'SE', 'SE'].map((country, i) => ({ id: `p${i}`, country })),
		ties: [{ source: 'survey', a: 0, b: 1, day: '2020-10-05' }],
		attended: [{ id: 's1', type: 'mentor_day', country: 'SE', day: '2020-10-07', came: '1 2' }]
	},
	['DK', 'SE']
);
const ties = network.sources[0]!;

it('ends a month at its last day, also in February', () => {
	expect(['2021-02', '2020-02', '2020-12'].map(lastDay)).toEqual(['2021-02-28', '2020-02-29', '2020-12-31']);
});

it('writes measures as numbers, bounds in columns of their own, and of which network they are', () => {
	const none = { components: null, largest: null, clustering: null, localClustering: null, gini: null };
	const month = {
		tied: 2,
		ties: 1,
		degree: 2 / 3,
		reach: 0.16,
		across: 1,
		ei: -1.17,
		modularity: 0,
		...none
	};
	const lines = measureLines(t, 'country', [month], [{ low: -0.5, high: 0.25 }], 2);
	const { columns, rows } = measuresFile(t, 'survey', lines, ['2020-10']);
	const of = (name: string) => rows[0]![columns.indexOf(name)];
	expect(rows[0]!.slice(0, 2)).toEqual(['A survey', '2020-10-31']);
	expect([of('Ties per person'), of('Share with a tie'), of('Components')]).toEqual([0.666667, 0.16, null]);
	const ei = columns.indexOf('E-I index less chance');
	expect(rows[0]!.slice(ei, ei + 3)).toEqual([-1.17, -0.5, 0.25]);
	expect(columns[ei + 1]).toBe('E-I index less chance: by chance from');
});

it('writes people, countries and who came to what, one row for each', () => {
	const people = peopleFile({ t, programme, network, ties, month: 0 });
	expect(people.rows[0]).toEqual(['A survey', '2020-10-31', 'p0', 'Denmark', 1, 1, 'p1 (2020-10)']);
	const found = { observed: [[0, 1], [1, 0]], expected: [[0, 2 / 3], [2 / 3, 1 / 3]], all: 1, across: 1, expectedAcross: 2 / 3 }; // prettier-ignore
	expect(betweenFile(t, programme, 'survey', '2020-10', ['Denmark', 'Sweden'], found).rows[1]).toEqual([
		'A survey', '2020-10-31', 'Denmark', 'Sweden', 1, 0.666667
	]); // prettier-ignore
	expect(attendanceFile(t, programme, network).rows.map((row) => [row[0], row[1], row[4], row[5]])).toEqual([
		['2020-10-07', 's1', 'p1', 'Sweden'],
		['2020-10-07', 's1', 'p2', 'Sweden']
	]);
});
