import fc from 'fast-check';
import { expect, it } from 'vitest';
import { programme, type Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Table } from '#schemas/tables/table.ts';
import { rowSchema } from '#schemas/tables/row-schema.ts';
import { readProgramme } from '../read-programme.ts';
import { dayOf } from './days.ts';
import { sampleTables, indexed, type TextRow } from './fixtures/sample-tables.ts';

const nordic = readProgramme('data');

/** Another programme of the same kind: other areas and lists, a shorter period, no targets and no context. */
const other = programme.parse({
	...structuredClone(nordic),
	countries: ['PL', 'EE', 'LV'].map((code, i) => ({
		code,
		name: nordic.countries[0]!.name,
		partner: { name: code, place: code, lead: i === 1 }
	})),
	period: { from: '2023-01-15', to: '2023-12-20' },
	characteristics: nordic.characteristics.map((one) =>
		one.code === 'age_band' ? { ...one, values: [{ code: 'young', name: nordic.title }] } : one
	),
	domains: {
		...nordic.domains,
		session_type: nordic.domains.session_type.filter(({ code }) => code !== 'networking_dinner')
	},
	modules: nordic.modules.slice(0, 2),
	targets: [],
	annotations: []
});

const programmes = { nordic, other };
type Tables = ReturnType<typeof sampleTables>;

/** Draws samples of either programme, any seed and size; `faults` names the rows that break the rule. */
function never(faults: (table: Tables, of: Programme) => unknown[]): void {
	const samples = fc.record({
		of: fc.constantFrom<keyof typeof programmes>('nordic', 'other'),
		seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
		participants: fc.integer({ min: 1, max: 120 })
	});
	fc.assert(
		fc.property(samples, ({ of, seed, participants }) => {
			const drawnFrom = programmes[of];
			expect(faults(sampleTables(drawnFrom, seed, participants), drawnFrom)).toEqual([]);
		}),
		{ numRuns: 12, seed: 11 }
	);
}

const keyOf = (table: Table, row: TextRow) => table.key.map((name) => row[name]).join(' ');
const daysFrom = (from: string, to: string) => dayOf(to) - dayOf(from);

it('has no row that its schema refuses', () => {
	never((table, of) =>
		contributedTables(of).flatMap((one) => {
			const schema = rowSchema(one);
			return table(one.name).filter(({ area: _, ...row }) => !schema.safeParse(row).success);
		})
	);
});

it('has no key twice, over all areas', () => {
	never((table, of) =>
		contributedTables(of).flatMap((one) => {
			const keys = table(one.name).map((row) => keyOf(one, row));
			const seen = new Set<string>();
			return keys.filter((key) => seen.size === seen.add(key).size);
		})
	);
});

it('refers to nothing that is not there', () => {
	never((table, of) => {
		const tables = contributedTables(of);
		const known = new Map(
			tables.map((one) => [one.name, new Set(table(one.name).map((row) => keyOf(one, row)))])
		);
		return tables.flatMap((one) =>
			Object.entries(one.columns).flatMap(([name, column]) => {
				if (column.kind !== 'id' || column.references === null) return [];
				const there = known.get(column.references)!;
				return table(one.name).filter((row) => row[name] !== '' && !there.has(row[name]!));
			})
		);
	});
});

it('has no day without its status, and none before the one it follows', () => {
	never((table) => [
		...table('participant').filter(
			(row) => row['exited_on'] !== '' && row['exited_on']! <= row['enrolled_on']!
		),
		...table('session').filter((row) => (row['status'] === 'held') !== (row['held_on'] !== '')),
		...table('course_progress').filter(
			({ status, started_on, completed_on }) =>
				(status === 'completed') !== (completed_on !== '') ||
				(status === 'not_started') !== (started_on === '') ||
				(completed_on !== '' && completed_on! < started_on!)
		)
	]);
});

it('leaves the period only where a reader is meant to notice', () => {
	never((table, of) => {
		const outside = (day: string | undefined) => day !== '' && (day! < of.period.from || day! > of.period.to);
		return [
			...table('participant').filter((row) => outside(row['enrolled_on']) || outside(row['exited_on'])),
			...table('session').filter((row) => outside(row['planned_on']) || outside(row['held_on'])),
			...table('course_progress').filter((row) => outside(row['started_on']) || outside(row['completed_on'])),
			...table('survey_response').filter((row) => outside(row['submitted_on'])),
			...table('connection').filter((row) => outside(row['first_on'])),
			...table('product').filter((row) => outside(row['published_on'])),
			...table('business').filter((row) => row['pre_existing'] === 'no' && outside(row['registered_on'])),
			...table('stakeholder')
				.filter((row) => outside(row['first_engaged_on']))
				.slice(1)
		];
	});
});

it('records nobody at a session that was not held, and holds no two of an area on one day', () => {
	never((table) => {
		const sessions = indexed(table('session'), 'session_id');
		const days = new Set<string>();
		return [
			...table('attendance').filter((row) => sessions.get(row['session_id']!)!['status'] !== 'held'),
			...table('session').filter(
				({ country, held_on }) => held_on !== '' && days.size === days.add(`${country} ${held_on}`).size
			)
		];
	});
});

it('has no tie that runs from the larger id, lies in another area than it, or begins while one of the two was away', () => {
	never((table) => {
		const people = indexed(table('participant'), 'participant_id');
		return table('connection').filter(({ a_id, b_id, first_on, area }) => {
			const [a, b] = [people.get(a_id!)!, people.get(b_id!)!];
			const away = [a, b].some(
				(one) => first_on! < one['enrolled_on']! || (one['exited_on'] !== '' && first_on! > one['exited_on']!)
			);
			return a_id! >= b_id! || area !== a['area'] || away;
		});
	});
});

it('has no answer outside the bounds of its item, none with a reason beside the value, none of an anonymous form with a person', () => {
	never((table, of) => {
		const items = new Map(of.instruments.flatMap((one) => one.items).map((item) => [item.item_code, item]));
		return table('survey_response').filter((row) => {
			const { min_v, max_v } = items.get(row['item_code']!)!;
			const value = Number(row['value_num']);
			const anonymous = row['wave'] === 'event';
			return (
				(row['value_num'] === '') === (row['missing_code'] === '') ||
				(row['value_num'] !== '' && (value < min_v || value > max_v)) ||
				anonymous !== (row['participant_id'] === '') ||
				anonymous !== (row['session_id'] !== '')
			);
		});
	});
});

it('asks nobody twice in a wave, nor late: first before the course, last within four weeks of leaving', () => {
	never((table) => {
		const people = indexed(table('participant'), 'participant_id');
		const begun = new Map<string, string>();
		for (const { participant_id, module_no, started_on } of table('course_progress'))
			if (module_no === '1' && started_on !== '') begun.set(participant_id!, started_on!);
		const responses = new Map<string, string>();
		return table('survey_response').filter(({ wave, participant_id, response_id, submitted_on }) => {
			if (wave === 'event') return false;
			const { enrolled_on, exited_on } = people.get(participant_id!)!;
			const whose = `${participant_id} ${wave}`;
			const again = (responses.get(whose) ?? response_id) !== response_id;
			responses.set(whose, response_id!);
			const since = daysFrom(wave === 'baseline' ? enrolled_on! : exited_on || submitted_on!, submitted_on!);
			const tooLate = wave === 'baseline' && (begun.get(participant_id!) ?? '9999') <= submitted_on!;
			return again || tooLate || since < 0 || since > (wave === 'baseline' ? 14 : 28);
		});
	});
});

it('needs a period long enough to spread over', () => {
	const brief = { ...nordic, period: { from: '2020-04-01', to: '2020-06-30', versions: [] } };
	expect(() => sampleTables(brief, 1, 10)).toThrow(
		'invalid period: 91 days; a sample needs at least 181 to spread over'
	);
});
