import { expect, it } from 'vitest';
import { cellsOf } from './compute.ts';
import { openTiny, tinyDefinition, tinyProgramme } from './fixtures/tiny.ts';

/** Of the women `count` in `n` complete, of the men `other` in `m`. */
async function gap(count: number, n: number, other: number, m: number) {
	const group = (gender: string, yes: number, all: number) =>
		Array.from({ length: all }, (_, i) => ({
			participant_id: `${gender}${i}`,
			gender,
			status: i < yes ? 'completed' : 'active'
		}));
	const engine = await openTiny({ participant: [...group('woman', count, n), ...group('man', other, m)] });
	const definition = tinyDefinition(
		`kind: gap
unit: percentage-points
interval: newcombe
minimumN: 10
contrast: {dim: gender, of: woman, against: man}`,
		`SELECT CAST(participant_id AS VARCHAR) AS unit, CAST(participant_id AS VARCHAR) AS participant_id,
			CAST(NULL AS DATE) AS on_date,
			CAST(CASE WHEN status = 'completed' THEN 1 ELSE 0 END AS DOUBLE PRECISION) AS value
		FROM participant`
	);
	const cells = await cellsOf(engine, definition, tinyProgramme, { by: [], where: {} });
	expect(cells).toHaveLength(1);
	return cells[0]!;
}

it('is the one share less the other, with the interval of a difference and the ratio', async () => {
	// Newcombe 1998, example (a): 56/70 less 48/80 is 0.2, from 0.0524 to 0.3339.
	const cell = await gap(56, 70, 48, 80);
	expect([cell.value, cell.n, cell.status]).toEqual([0.2, 150, 'ok']);
	expect([cell.low!.toFixed(4), cell.high!.toFixed(4)]).toEqual(['0.0524', '0.3339']);
	expect(cell.details).toMatchObject({ of_count: 56, of_n: 70, against_count: 48, against_n: 80 });
	expect(cell.details!.ratio).toBeCloseTo(4 / 3, 8);
});

it('does not set a group of nine against another', async () => {
	const cell = await gap(5, 9, 20, 40);
	expect([cell.value, cell.low, cell.status, cell.reason, cell.n]).toEqual([
		null,
		null,
		'not-applicable',
		'too-few',
		49
	]);
	expect(cell.details).toEqual({ of_count: 5, of_n: 9, against_count: 20, against_n: 40 });
});
