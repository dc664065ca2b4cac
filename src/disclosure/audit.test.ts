import { describe, expect, it } from 'vitest';
import { sized } from '#pipelines/checks/test/sized.ts';
import { bearer } from '#schemas/characteristic.ts';
import { dimsOf, personalDims } from '#schemas/dims.ts';
import { isPersonal, type EditionCell } from '#schemas/edition.ts';
import { standardCodes, standardOf } from '#schemas/tables/standard-characteristics.ts';
import { audit } from './audit.ts';
import { programme, randomPeople, tables, truthAt } from './fixtures/random-programme.ts';
import { protect } from './protect.ts';
import type { Published } from './published.ts';

const policy = { minCount: 5, minBase: 10, complementRule: true };

/** Editions of a random programme, as they would be published. */
async function published(seed: number): Promise<(Published & { name: string })[]> {
	const editions = 1 + (seed % 2);
	const people = randomPeople(seed, editions);
	const previous: (Published & { name: string })[] = [];
	for (let edition = 0; edition < editions; edition++) {
		try {
			const { cells } = await protect({ tables, truth: truthAt(people, edition), previous, policy });
			previous.push({ name: `e${edition}`, tables, cells });
		} catch (error) {
			// A later edition may be refused, where an earlier one gives away what it would have to hide: nothing is published then.
			if (edition > 0 && (error as Error).message.includes('whatever is kept back')) break;
			throw error;
		}
	}
	return previous;
}

it('the random programme has every dim of people, and a figure by each', () => {
	const attacked = new Set(tables.flatMap(({ by }) => by.filter(isPersonal).map(({ dim }) => dim)));
	expect([...attacked].sort()).toEqual([...personalDims(programme)].sort());
	for (const code of standardCodes.filter((one) => standardOf(one)!.breakdown))
		expect([...attacked], `${code} is not attacked`).toContain(code);
	for (const of of bearer.options.filter((one) => one !== 'session'))
		expect(dimsOf(programme).some((dim) => dim.of === of && dim.own && attacked.has(dim.code))).toBe(true);
});

/** The figures of hidden cells, which no published byte may hold. */
const asBytes = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe.each(sized({ usual: [0, 1], slow: [0, 1, 3, 4, 6, 11] }))('random programme %d', (seed) => {
	it('falls to no attack, and publishes no small figure', async () => {
		const editions = await published(seed);
		expect(await audit(asBytes(editions), policy, 'exact')).toEqual([]);
		for (const { cells } of editions)
			for (const { status, n, denominator, numerator, unit } of cells) {
				if (status !== 'ok' && status !== 'held') continue;
				expect([1, 2, 3, 4]).not.toContain(n);
				if (unit !== 'share' || numerator === null || denominator === null) continue;
				expect(denominator).toBeGreaterThanOrEqual(10);
				expect(Math.min(numerator, denominator - numerator)).toBeGreaterThanOrEqual(5);
			}
	});
});

describe('a published edition that somebody changes', () => {
	const edition = (): Promise<Published> => published(0).then(([first]) => asBytes(first!));
	const truth = truthAt(randomPeople(0, 1), 0);

	it('falls when a hidden share of a few is told', async () => {
		const one = await edition();
		const small = truth.find(
			({ cell }) =>
				cell.indicator === 'course-completion-rate' && cell.status === 'ok' && cell.n > 0 && cell.n < 10
		)!;
		const at = one.cells.findIndex(
			({ indicator, dims }) =>
				indicator === small.cell.indicator && JSON.stringify(dims) === JSON.stringify(small.cell.dims)
		);
		expect(one.cells[at]!.status).toBe('suppressed');
		(one.cells as EditionCell[])[at] = small.cell;
		expect((await audit([one], policy)).map(({ attack }) => attack)).toContain('threshold');
	});

	it('falls when one hidden group of a breakdown is told, and the rest follows', async () => {
		const one = await edition();
		const hidden = one.cells.filter(
			({ indicator, dims, status }) =>
				indicator === 'participants-enrolled' && dims['age_band'] !== undefined && status === 'suppressed'
		);
		expect(hidden.length).toBeGreaterThan(1);
		const told = hidden.slice(1).map(({ dims }) => JSON.stringify(dims));
		const cells = one.cells.map((cell) =>
			cell.indicator === 'participants-enrolled' && told.includes(JSON.stringify(cell.dims))
				? (truth.find(
						(other) =>
							other.cell.indicator === cell.indicator &&
							JSON.stringify(other.cell.dims) === JSON.stringify(cell.dims)
					)!.cell as EditionCell)
				: cell
		);
		const fallen = await audit([{ ...one, cells }], policy);
		expect(fallen.some(({ dims }) => JSON.stringify(dims) === JSON.stringify(hidden[0]!.dims))).toBe(true);
	});

	it('falls when the next edition tells of a few newcomers', async () => {
		const one = await edition();
		const next = asBytes(one);
		const total = next.cells.find(
			({ indicator, dims }) => indicator === 'participants-enrolled' && Object.keys(dims).length === 0
		)!;
		total.n! += 2;
		total.value! += 2;
		// The figures of another day: only this indicator is published again.
		const cells = next.cells.map((cell) =>
			cell === total
				? cell
				: {
						...cell,
						status: 'suppressed' as const,
						...{ value: null, numerator: null, denominator: null, low: null, high: null, n: null },
						details: undefined,
						at_least: undefined
					}
		);
		expect((await audit([one, { ...next, cells }], policy)).map(({ attack }) => attack)).toContain(
			'newcomers'
		);
	});

	it('is contradictory when a group is larger than the whole', async () => {
		const one = await edition();
		const group = one.cells.find(
			({ indicator, dims, status }) =>
				indicator === 'participants-enrolled' && dims['country'] !== undefined && status === 'ok'
		)!;
		group.n! += 1000;
		await expect(audit([one], policy)).rejects.toThrow(/no solution|told in two ways/);
	});
});
