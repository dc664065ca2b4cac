import { agg, op, rolling, type ColumnTable } from 'arquero';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '#engine/engine.ts';
import { openRecords } from '#engine/node.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import type { Dim } from '#schemas/indicator.ts';
import { readCatalogue } from './catalogue.ts';
import { cellsOf } from './compute.ts';
import { sampleRecords } from './fixtures/sample-records.ts';
import { of, table, type Row } from './fixtures/sample-in-arquero.ts';
import { rounded } from './rounded.ts';

/** Means of `value` by a column and over all, as texts that a cell is compared with. */
function means(units: ColumnTable, by: string): Record<string, string> {
	const one = (groups: ColumnTable) =>
		groups.rollup({ mean: op.mean('value'), n: op.count() }).objects() as { mean: number; n: number }[];
	const groups = units
		.groupby(by)
		.rollup({ mean: op.mean('value'), n: op.count() })
		.objects() as (Row & { mean: number; n: number })[];
	const shown = ({ mean, n }: { mean: number; n: number }) => `${rounded(mean)} of ${n}`;
	return {
		...Object.fromEntries(groups.map((group) => [group[by]!, shown(group)])),
		all: shown(one(units)[0]!)
	};
}

describe('another tool, from the CSV files themselves, finds the same', () => {
	const programme = readProgramme('data');
	const catalogue = readCatalogue('data', programme);
	let engine: Engine;

	beforeAll(async () => {
		engine = await openRecords(await sampleRecords());
	});
	afterAll(() => engine.close());

	const ask = (id: string, by: Dim[]) =>
		cellsOf(
			engine,
			catalogue.find((one) => one.id === id)!,
			programme,
			{ by, where: {} }
		);
	const ours = (id: string, dim: Dim) => ask(id, [dim]);
	const total = (id: string) => ask(id, []);
	/** Our cells in the words of `means`; groups without units are not known to the other tool. */
	const meansOf = async (id: string, dim: Dim) =>
		Object.fromEntries(
			(await ours(id, dim))
				.filter(({ n }) => n > 0)
				.map(({ dims, value, n }) => [dims[dim] ?? 'all', `${value} of ${n}`])
		);

	it('course-completion-rate by gender', async () => {
		const required = programme.modules
			.filter((module) => module.required)
			.map((module) => String(module.module_no));
		const completed = table('course_progress')
			.filter(of((row) => row['status'] === 'completed' && required.includes(row['module_no']!)))
			.groupby('participant_id')
			.rollup({ modules: op.distinct('module_no') });
		const units = table('participant')
			.join_left(completed, 'participant_id')
			.derive({ value: of((row) => Number(Number(row['modules'] ?? 0) === required.length)) });
		expect(await meansOf('course-completion-rate', 'gender')).toEqual(means(units, 'gender'));
	});

	it('attendance-rate by country, eligible people without a row counted as absent', async () => {
		const keys = ['session_id', 'participant_id'];
		const sessions = table('session')
			.filter(
				of(
					(row) =>
						row['status'] === 'held' && ['networking_dinner', 'mentor_day'].includes(row['session_type']!)
				)
			)
			.select('session_id', 'country', 'held_on');
		const units = table('participant')
			.join(sessions, 'country')
			.filter(
				of(
					(row) =>
						row['enrolled_on']! <= row['held_on']! &&
						(row['exited_on'] === '' || row['exited_on']! >= row['held_on']!)
				)
			)
			.join_left(
				table('attendance').select('session_id', { person_id: 'participant_id', status: 'presence' }),
				[keys, keys]
			)
			.derive({ value: of((row) => Number(['present', 'partial'].includes(row['presence']!))) });
		expect(await meansOf('attendance-rate', 'country')).toEqual(means(units, 'country'));
	});

	it('contact-hours-per-participant by gender: the median of those whose hours are all noted, 0 for who attended nothing', async () => {
		const attended = table('attendance')
			.filter(of((row) => ['present', 'partial'].includes(row['status']!)))
			.select({ session_id: 'session_id', person_id: 'participant_id', hours: 'noted' });
		const unnoted = attended
			.join(table('session').select({ session_id: 'session_id', status: 'of_session' }), 'session_id')
			.filter(of((row) => row['noted'] === '' && row['of_session'] === 'held'));
		const hours = attended
			.derive({ hours: of((row) => Number(row['noted'])) })
			.groupby('participant_id')
			.rollup({ hours: op.sum('hours') });
		const units = table('participant')
			.antijoin(unnoted, 'participant_id')
			.join_left(hours, 'participant_id')
			.derive({ value: of((row) => Number(row['hours'] ?? 0)) });
		expect(units.numRows()).toBeLessThan(table('participant').numRows());
		const theirs = units
			.groupby('gender')
			.rollup({ median: op.median('value') })
			.objects() as { gender: string; median: number }[];
		const cells = await ours('contact-hours-per-participant', 'gender');
		for (const { gender, median } of theirs)
			expect(cells.find(({ dims }) => dims['gender'] === gender)!.value, gender).toBe(median);
		expect(cells.at(-1)!.value).toBe(agg(units, op.median('value')));
	});

	it('network-cumulative-ties by month: pairs seen on the platform, each from its first day', async () => {
		const theirs = table('connection')
			.filter(of((row) => row['source'] === 'platform'))
			.groupby('a_id', 'b_id')
			.rollup({ first: op.min('first_on') })
			.derive({ month: of((row) => row['first']!.slice(0, 7)) })
			.groupby('month')
			.rollup({ ties: op.count() })
			.orderby('month')
			.derive({ ties: rolling((d: { ties: number }) => op.sum(d.ties)) as never })
			.objects() as { month: string; ties: number }[];
		const cells = (await ours('network-cumulative-ties', 'month')).filter(
			({ dims }) => dims['measure'] === 'ties'
		);
		expect(cells.length).toBeGreaterThan(theirs.length);
		for (const { dims, value } of cells)
			expect(value, dims['month']).toBe(
				theirs.findLast(({ month }) => month <= (dims['month'] ?? '9'))?.ties ?? 0
			);
	});

	it('employment-on-exit by gender: of those who left, without work at entry, whose status on leaving is known', async () => {
		const employed = ['employee', 'self_employed'];
		const unknown = ['', 'undisclosed'];
		const units = table('participant')
			.filter(of((row) => ![...employed, ...unknown].includes(row['labour_entry']!)))
			.filter(of((row) => row['exited_on'] !== '' && !unknown.includes(row['labour_exit']!)))
			.derive({ value: of((row) => Number(employed.includes(row['labour_exit']!))) });
		expect(await meansOf('employment-on-exit', 'gender')).toEqual(means(units, 'gender'));
	});

	it('business-registration-rate by gender: persons, not businesses, among those who owned none', async () => {
		const registered = table('business')
			.join_left(table('participant').select('participant_id', 'enrolled_on'), 'participant_id')
			.filter(of((row) => row['pre_existing'] === 'no' && row['registered_on']! >= row['enrolled_on']!))
			.dedupe('participant_id')
			.select('participant_id', { business_id: 'new_business' });
		const units = table('participant')
			.filter(of((row) => row['owned_business_entry'] === 'no'))
			.join_left(registered, 'participant_id')
			.derive({ value: of((row) => Number(row['new_business'] !== undefined)) });
		expect(await meansOf('business-registration-rate', 'gender')).toEqual(means(units, 'gender'));
	});

	it('network-ei-index and network-largest-component-share, stepping from person to person', async () => {
		const countryOf = new Map(
			(table('participant').objects() as Row[]).map((row) => [row['participant_id']!, row['country']!])
		);
		const ties = table('connection')
			.filter(of((row) => row['source'] === 'platform'))
			.dedupe('a_id', 'b_id')
			.objects() as { a_id: string; b_id: string }[];
		const people = [...countryOf.keys()];
		const reached = (from: string) => {
			const found = new Set([from]);
			for (const one of found)
				for (const { a_id, b_id } of ties) {
					if (a_id === one) found.add(b_id);
					if (b_id === one) found.add(a_id);
				}
			return found;
		};
		const ei = (pairs: [string, string][]) =>
			pairs.reduce((sum, [a, b]) => sum + (countryOf.get(a) === countryOf.get(b) ? -1 : 1), 0) / pairs.length;
		const [mixing] = await total('network-ei-index');
		const observed = ei(ties.map(({ a_id, b_id }) => [a_id, b_id]));
		const expected = ei(people.flatMap((a, i) => people.slice(i + 1).map((b): [string, string] => [a, b])));
		expect(mixing!.value).toBe(rounded(observed - expected));
		expect(mixing!.details!.chance_low).toBeLessThan(expected);
		expect(mixing!.details!.chance_high).toBeGreaterThan(expected);
		const [component] = await total('network-largest-component-share');
		expect(component!.numerator).toBe(Math.max(...people.map((one) => reached(one).size)));
		expect(component!.denominator).toBe(people.length);
		expect(component!.details!.components).toBe(
			new Set(people.map((one) => [...reached(one)].sort()[0])).size
		);
	});
});
