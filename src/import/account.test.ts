import fc from 'fast-check';
import { expect, it } from 'vitest';
import { imported, towards } from './fixtures/imported.ts';

const cell = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.constantFrom(
			'',
			'p1',
			'p2',
			'x',
			'3',
			'3,5',
			'2021-01-01',
			'31.12.2020',
			'Total',
			'yes',
			' '
		)
	},
	fc.string({ maxLength: 8 })
);
const file = fc
	.tuple(
		fc.constantFrom(',', ';', '\t', '|'),
		fc.constantFrom('\n', '\r\n', '\r'),
		fc.array(fc.array(cell, { minLength: 0, maxLength: 5 }), { minLength: 1, maxLength: 25 })
	)
	.map(
		([separator, end, rows]) =>
			['who', 'jobs', 'day'].join(separator) + end + rows.map((row) => row.join(separator)).join(end)
	);

const some = towards(['business.participant_id', 'business.jobs_fte', 'business.registered_on'], {
	shape: 'rows',
	table: 'business',
	constants: [
		{ target: 'business.pre_existing', value: 'no' },
		{ target: 'business.stage', value: 'plan' },
		{ target: 'business.evidence', value: 'self_report' }
	]
});

it('whatever stands in a file, every record is accounted for once', async () => {
	await fc.assert(
		fc.asyncProperty(file, fc.boolean(), async (text, mapped) => {
			const { outcome } = await imported(text, mapped ? { recipe: some } : {}).catch((error: unknown) => {
				// A file may be refused as a whole, for a reason that has a code; anything else is a fault of ours.
				expect(error).toMatchObject({ name: 'Refusal' });
				return { outcome: null };
			});
			if (outcome === null) return;
			const { read, accepted, rejected, blank, skipped, counts, problems } = outcome;
			expect(read).toBe(accepted + rejected + blank + skipped);
			expect(
				new Set(problems.filter(({ severity }) => severity === 'row').map(({ record }) => record)).size
			).toBe(Math.min(rejected, outcome.read));
			expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(problems.length);
			if (mapped) expect(outcome.tables.get('business')?.rows ?? 0).toBe(accepted);
		}),
		{ seed: 3, numRuns: 300 }
	);
});

it('a record that was left out is skipped, one that was corrected is accepted', async () => {
	const text = 'who;jobs\np1;many\np2;2\np3;none\n';
	const { outcome } = await imported(text, {
		recipe: some,
		amendments: {
			corrections: [{ record: 1, columnIndex: 1, value: '4' }],
			skips: [{ record: 3, reason: 'a test' }]
		}
	});
	expect(outcome).toMatchObject({ read: 3, accepted: 2, rejected: 0, skipped: 1, problems: [] });
});
