import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '#engine/engine.ts';
import { openEmpty } from '#engine/node.ts';
import type { Cell } from '#schemas/cell.ts';
import { filterDims } from '#schemas/dims.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Dim } from '#schemas/indicator.ts';
import { allCells, type CellRequest } from './all-cells.ts';
import { allExcluded } from './all-excluded.ts';
import { cellsOf, absentCells } from './compute.ts';
import { loadFixture } from './golden/load-fixture.ts';
import { library } from './golden/library.ts';
import { goldenProgramme } from './golden/programme.ts';
import { excludedBy } from './excluded-units.ts';

const catalogue = library();
const filterable = filterDims(goldenProgramme);
const never = new AbortController().signal;
const pause = async () => undefined;

/** Filters of up to three kinds, a period now and then. */
const filters: fc.Arbitrary<Filters> = fc
	.tuple(
		fc.subarray([...filterable], { maxLength: 2 }),
		fc.array(fc.nat(20), { minLength: 4, maxLength: 4 }),
		fc.option(fc.date({ min: new Date('2020-03-01'), max: new Date('2021-09-01'), noInvalidDate: true }))
	)
	.map(([dims, picks, day]) => ({
		...Object.fromEntries(
			dims.map((dim, i) => {
				const all = dim.values.map(({ code }) => code);
				return [
					dim.code,
					[...new Set([all[picks[2 * i]! % all.length]!, all[picks[2 * i + 1]! % all.length]!])]
				];
			})
		),
		...(day ? { from: day.toISOString().slice(0, 10) } : {})
	}));

const sorted = (groups: readonly object[]) => groups.map((group) => JSON.stringify(group)).sort();

describe('all at once', () => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await openEmpty();
		await loadFixture(engine);
	});
	afterAll(() => engine.close());

	const answersTo = async (asked: CellRequest[], maxRows: number) => {
		const answers = new Map<CellRequest, Cell[]>();
		await allCells(engine, asked, goldenProgramme, {
			signal: never,
			pause,
			maxRows,
			onAnswer: (one, cells) => answers.set(one, cells)
		});
		return asked.map((one) => answers.get(one));
	};
	const questions = (where: Filters, pick: number): CellRequest[] =>
		catalogue.flatMap((definition) => {
			const { dims, dated } = definition;
			const breakdowns: Dim[][] = [
				dims.filter((dim) => dim === 'country'),
				...(dated === null ? [] : [['month' as const]]),
				...(dims.length ? [[dims[pick % dims.length]!]] : [])
			];
			return breakdowns.map((by) => ({ definition, question: { by, where } }));
		});

	it.each([
		['asked of the engine', 0],
		['counted here', 1_000_000]
	])(
		'the cells, %s, are those of one question after the other',
		async (_, most) => {
			await fc.assert(
				fc.asyncProperty(filters, fc.nat(10), async (where, pick) => {
					const asked = questions(where, pick);
					const answers = await answersTo(asked, most);
					for (const [i, { definition, question }] of asked.entries())
						expect({ id: definition.id, question, cells: answers[i] }).toEqual({
							id: definition.id,
							question,
							cells: await cellsOf(engine, definition, goldenProgramme, question)
						});
				}),
				{ numRuns: 12, seed: 4 }
			);
		},
		120_000
	);

	it('counts the same excluded units here as the engine does', async () => {
		await fc.assert(
			fc.asyncProperty(filters, async (where) => {
				const given = [];
				for (const definition of catalogue)
					if (!(await absentCells(engine, definition, goldenProgramme, { by: [], where })))
						given.push(definition);
				const found = await allExcluded(engine, given, goldenProgramme, { where, signal: never, pause });
				for (const definition of given)
					expect(sorted(found.get(definition.id)!)).toEqual(
						sorted(await excludedBy(engine, definition, goldenProgramme, { by: [], where }))
					);
			}),
			{ numRuns: 12, seed: 4 }
		);
	});

	it('stops at once when aborted', async () => {
		const attempt = new AbortController();
		let answers = 0;
		const work = allCells(engine, questions({}, 0), goldenProgramme, {
			signal: attempt.signal,
			pause,
			onAnswer: () => {
				answers += 1;
				if (answers === 3) attempt.abort(new Error('enough'));
			}
		});
		await expect(work).rejects.toThrow('enough');
		expect(answers).toBe(3);
	});

	it('answers the others when one cannot be computed, and then says why', async () => {
		const [first, second] = questions({}, 0);
		const broken = { ...first!, definition: { ...first!.definition, id: 'broken', sql: 'SELECT 1 AS unit' } };
		const found: string[] = [];
		const work = allCells(engine, [broken, second!], goldenProgramme, {
			signal: never,
			pause,
			onAnswer: ({ definition }) => found.push(definition.id)
		});
		await expect(work).rejects.toThrow(/of broken/);
		expect(found).toEqual([second!.definition.id]);
	});
});
