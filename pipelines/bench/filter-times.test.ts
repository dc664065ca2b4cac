import { expect, it } from 'vitest';
import { openTiny, tinyDefinition, tinyProgramme } from '#indicators/fixtures/tiny.ts';
import { filterTimes, timesOf } from './filter-times.ts';

it.each([
	[[5], { median: 5, p95: 5, max: 5, count: 1 }],
	[[4, 1, 3, 2], { median: 2, p95: 4, max: 4, count: 4 }],
	[Array.from({ length: 100 }, (_, i) => i + 1), { median: 50, p95: 95, max: 100, count: 100 }]
])('sums up %j', (times, expected) => {
	expect(timesOf(times)).toEqual(expected);
});

it('times each value of each filter that the units know, and the period', async () => {
	const engine = await openTiny({ participant: [{ participant_id: 'a' }, { participant_id: 'b' }] });
	const definition = tinyDefinition(
		'',
		`SELECT CAST(participant_id AS VARCHAR) AS unit, CAST(participant_id AS VARCHAR) AS participant_id,
		CAST(enrolled_on AS DATE) AS on_date, CAST(1 AS DOUBLE PRECISION) AS value FROM participant`
	);
	let clock = 0;
	const [times] = await filterTimes(engine, tinyProgramme, [definition], () => clock++);
	const values = 2 + 4 + 3 + 2 + 2 + 2;
	expect(times).toEqual({
		indicator: 'tiny',
		prepare: 1,
		rows: 1,
		change: { median: 1, p95: 1, max: 1, count: 1 + values + 3 }
	});
});
