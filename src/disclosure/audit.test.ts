import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examined, audit } from './audit.ts';
import type { Published } from './published.ts';
import { cell, edition, enrolled, figure, started } from './fixtures/hand-made.ts';
import { countName } from './names.ts';
import { outcomesOf } from './deviations.ts';

const [people, course] = ['participants-enrolled', 'course-start-rate'];

/** What is known of a number, as low, high and how many values. */
async function knownOf(editions: readonly Published[], indicator: string, group: string, counted: string) {
	const { known } = await examined(editions);
	const found = known.find(
		({ count }) =>
			count.edition === editions.length - 1 &&
			count.table.indicator === indicator &&
			Object.entries(count.dims)
				.map((one) => one.join('='))
				.join() === group &&
			count.counted === counted
	)!;
	return [...found.interval, found.values];
}

const counts = (woman: number, man: number, all: `${number}!`) =>
	edition(
		[enrolled],
		[
			cell(people, '', all),
			cell(people, 'country=DK', `${Number(all.slice(0, -1)) - 12}!`),
			cell(people, 'country=SE', '12!'),
			cell(people, 'gender=woman', woman),
			cell(people, 'gender=man', man)
		]
	);

describe('a table whose total is exact', () => {
	it('gives nobody away while deviations can be anything', async () => {
		expect(await audit([counts(2, 29, '30!')])).toEqual([]);
		// 29 published is 27 to 31, so that of 30 at most 3 are left.
		expect(await knownOf([counts(2, 29, '30!')], people, 'gender=woman', 'n')).toEqual([1, 3, 3]);
	});

	it('gives a group away whose deviations are as large as they can be', async () => {
		// 2 published is at most 4, and 24 published at most 26: both are.
		const breaches = await audit([counts(2, 24, '30!')]);
		expect(breaches).toEqual([
			{
				...{ kind: 'small', edition: 0, indicator: people, dims: { gender: 'woman' }, counted: 'n' },
				...{ low: 4, high: 4 }
			}
		]);
	});

	it('gives away more to who knows people in a group', async () => {
		const name = countName(people, 'n', { gender: 'woman' }, 0);
		const knowing = (low: number) => ({ facts: new Map([[name, { low, high: Infinity }]]) });
		expect((await examined([counts(2, 29, '30!')], knowing(1))).breaches).toEqual([]);
		// 1 to 3 women, of whom he knows two.
		const { breaches } = await examined([counts(2, 29, '30!')], knowing(2));
		expect(breaches.map(({ kind, low, high }) => [kind, low, high])).toEqual([['small', 2, 3]]);
	});

	it('contradicts itself where deviations would be larger', async () => {
		await expect(audit([counts(2, 23, '30!')])).rejects.toThrow('contradict');
	});

	it('may tell exactly what is told exactly', async () => {
		const two = edition(
			[enrolled],
			[cell(people, '', '14!'), cell(people, 'country=DK', '2!'), cell(people, 'country=SE', '12!')]
		);
		expect(await audit([two])).toEqual([]);
	});
});

describe('shares', () => {
	const shares = (women: readonly [number, number] | null, all: readonly [number, number], more = {}) =>
		edition(
			[enrolled, { ...started, table: { ...started.table, ...more } }],
			[
				...counts(12, 29, '40!').cells,
				cell(course, '', all),
				cell(course, 'gender=woman', women),
				cell(course, 'gender=man', [27, 29])
			]
		);

	it('are of the people that enrolment counts', async () => {
		// 12 and 29 are published of 40: the men are 27 at least, and the women 10 to 13.
		expect(await knownOf([shares([12, 12], [38, 40])], course, 'gender=woman', 'denominator')).toEqual([
			10, 13, 4
		]);
		// 12 of 12 published: none, one or two of them did not start.
		expect(await knownOf([shares([12, 12], [38, 40])], course, 'gender=woman', 'others')).toEqual([0, 2, 3]);
	});

	it('of a sensitive figure must not be exact', async () => {
		const sensitive = { disclosure: 'sensitive' } as const;
		expect(await audit([shares([12, 12], [38, 40], sensitive)])).toEqual([]);
		const exact = shares([12, 12], [38, 40], sensitive);
		const told = {
			...exact,
			cells: exact.cells.map((one) =>
				one.indicator === course && Object.keys(one.dims).length === 0
					? { ...one, status: 'ok' as const }
					: one
			)
		};
		expect((await audit([told])).map(({ kind, counted }) => [kind, counted])).toContainEqual([
			'sensitive',
			'numerator'
		]);
	});

	it('of too few people must not follow from those of the others', async () => {
		const few = (all: readonly [number, number]) =>
			edition(
				[enrolled, started],
				[
					cell(people, '', '20!'),
					cell(people, 'country=DK', '4!'),
					cell(people, 'country=SE', '16!'),
					cell(people, 'gender=woman', 12),
					cell(people, 'gender=man', 8),
					cell(course, '', all),
					cell(course, 'country=DK', null),
					cell(course, 'country=SE', [8, 16])
				]
			);
		expect(await audit([few([10, 20])])).toEqual([]);
		// 4 published of 20 is at most 6, and 8 published of 16 at least 6: nobody of the four started.
		expect((await audit([few([4, 20])])).map(({ kind, dims, counted }) => [kind, dims, counted])).toEqual(
			expect.arrayContaining([['group', { country: 'DK' }, 'numerator']])
		);
	});
});

it('where nobody is told otherwise than too few, too few are somebody', async () => {
	const other = figure('other-rate', 'share', ['gender']);
	const told = (men: 'small-base' | 'not-applicable') =>
		edition(
			[enrolled, started, other],
			[
				...counts(0, 30, '30!').cells,
				cell(course, '', [20, 30]),
				cell(course, 'gender=woman', null),
				men === 'small-base'
					? cell('other-rate', 'gender=man', null)
					: { ...cell('other-rate', 'gender=man', null), status: men, reason: 'no-units' }
			]
		);
	expect(await knownOf([told('small-base')], people, 'gender=woman', 'n')).toEqual([0, 2, 3]);
	expect(await knownOf([told('not-applicable')], people, 'gender=woman', 'n')).toEqual([1, 2, 2]);
});

describe('editions in a row', () => {
	it('a number that only grows and is told anew has grown', async () => {
		// 2 to 6 before, 3 to 7 now, and more than before: nothing that the numbers do not say themselves.
		expect(await audit([counts(4, 27, '30!'), counts(5, 27, '31!')])).toEqual([]);
		// 5 to 9 before, of whom it is now known that they are 7 at most.
		const later = edition([enrolled], counts(5, 27, '34!').cells);
		expect(await knownOf([counts(5, 27, '30!'), later], people, 'gender=woman', 'n')).toEqual([5, 7, 3]);
	});

	it('whoever takes growth for granted and is contradicted takes it so no more', async () => {
		expect(await audit([counts(12, 18, '30!'), counts(6, 24, '30!')])).toEqual([]);
	});
});

it('what is known always includes the truth, and each end of it explains what is published', async () => {
	const tell = (count: number, pick: number) => {
		const outcomes = outcomesOf(count, { most: 2, variance: 1 });
		return outcomes[Math.min(outcomes.length - 1, Math.floor(pick * outcomes.length))]![0];
	};
	await fc.assert(
		fc.asyncProperty(
			fc.nat({ max: 12 }),
			fc.nat({ max: 12 }),
			fc.double({ min: 0, max: 0.999, noNaN: true }),
			fc.double({ min: 0, max: 0.999, noNaN: true }),
			async (women, men, one, other) => {
				const all = women + men + 12;
				const published = counts(tell(women, one), tell(men + 12, other), `${all}!`);
				const [low, high] = await knownOf([published], people, 'gender=woman', 'n');
				// Everything that explains both numbers, by trying all.
				const possible = Array.from({ length: all + 1 }, (_, i) => i).filter((women) =>
					(
						[
							[women, 'woman'],
							[all - women, 'man']
						] as const
					).every(([count, group]) => {
						const told = published.cells.find(({ dims }) => dims['gender'] === group)!.n!;
						return outcomesOf(count, { most: 2, variance: 1 }).some(([outcome]) => outcome === told);
					})
				);
				expect(possible).toContain(women);
				expect([low, high]).toEqual([Math.min(...possible), Math.max(...possible)]);
			}
		),
		{ numRuns: 60 }
	);
});
