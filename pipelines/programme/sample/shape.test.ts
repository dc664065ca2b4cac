import { describe, expect, it } from 'vitest';
import { readProgramme } from '../read-programme.ts';
import { sampleTables, indexed, type TextRow } from './fixtures/sample-tables.ts';

const programme = readProgramme('data');
const table = sampleTables(programme, 2020, 112);
const areas = programme.countries.map(({ code }) => code);
const people = table('participant');
const sessions = indexed(table('session'), 'session_id');
const share = (rows: TextRow[], holds: (row: TextRow) => boolean) => rows.filter(holds).length / rows.length;
const heldIn = (type: string) =>
	areas.map(
		(area) =>
			[...sessions.values()].filter(
				(row) => row['country'] === area && row['session_type'] === type && row['status'] === 'held'
			).length
	);

const mean = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const deviation = (numbers: number[]) =>
	Math.sqrt(numbers.reduce((sum, one) => sum + (one - mean(numbers)) ** 2, 0) / (numbers.length - 1));

/** A person's mean over the items of a scale, by `participant wave`. */
function scores(scale: string): Map<string, number> {
	const items = new Set(
		programme.instruments
			.flatMap((one) => one.items)
			.filter((item) => item.scale_code === scale)
			.map((item) => item.item_code)
	);
	const values = new Map<string, number[]>();
	for (const { item_code, participant_id, wave, value_num } of table('survey_response'))
		if (items.has(item_code!) && value_num !== '') {
			const whose = `${participant_id} ${wave}`;
			values.set(whose, [...(values.get(whose) ?? []), Number(value_num)]);
		}
	return new Map([...values].map(([whose, numbers]) => [whose, mean(numbers)]));
}

describe('the sample of the repository', () => {
	it('has 25 to 31 participants an area, but for one that stays behind in everything', () => {
		const sizes = areas.map((area) => people.filter((row) => row['country'] === area).length);
		const behind = areas.indexOf('FI');
		const others = (counts: number[]) => counts.filter((_, place) => place !== behind);
		expect(Math.min(...others(sizes))).toBeGreaterThanOrEqual(25);
		expect(Math.max(...others(sizes))).toBeLessThanOrEqual(31);
		expect(sizes[behind]).toBeLessThan(22);
		for (const type of ['networking_dinner', 'mentor_day']) {
			const held = heldIn(type);
			expect(held[behind]!).toBeLessThan(Math.min(...others(held)));
		}
	});

	it('shows the spring of 2020: what was planned then was put off or moved online', () => {
		const spring = [...sessions.values()].filter(
			(row) => row['country'] !== '' && row['planned_on']! < '2020-06-16'
		);
		expect(spring.length).toBeGreaterThan(4);
		expect(spring.filter((row) => row['held_on'] === row['planned_on'] && row['mode'] !== 'online')).toEqual(
			[]
		);
		expect(new Set([...sessions.values()].map((row) => row['mode'])).size).toBe(3);
		expect(new Set([...sessions.values()].map((row) => row['status'])).size).toBe(3);
	});

	it('has people who leave, come late, do not say, and stay away', () => {
		const withdrawn = people.filter((row) => row['status'] === 'withdrawn');
		expect(withdrawn.length / people.length).toBeGreaterThan(0.08);
		expect(withdrawn.length / people.length).toBeLessThan(0.25);
		expect(withdrawn.filter((row) => row['exit_reason'] === '' || row['exited_on'] === '')).toEqual([]);
		expect(people.filter((row) => row['enrolled_on']! > '2020-09-30').length).toBeGreaterThan(5);
		expect(
			share(people, (row) => row['gender'] === 'undisclosed' || row['isced_group'] === 'undisclosed')
		).toBeLessThan(0.15);
		expect(people.filter((row) => row['labour_6m'] !== '')).toEqual([]);
		const endlines = new Set(
			table('survey_response')
				.filter((row) => row['wave'] === 'endline')
				.map((row) => row['participant_id'])
		);
		expect(endlines.size / people.length).toBeGreaterThan(0.68);
		expect(endlines.size / people.length).toBeLessThan(0.82);
	});

	it('has attendance that falls, and registers that leave out who was away', () => {
		const ids = new Set(people.map((row) => row['participant_id']));
		const presences = (from: string, to: string) => {
			let [there, eligible] = [0, 0];
			for (const session of sessions.values()) {
				const day = session['held_on']!;
				if (session['country'] === '' || day === '' || day < from || day > to) continue;
				eligible += people.filter(
					(one) =>
						one['country'] === session['country'] &&
						one['enrolled_on']! <= day &&
						(one['exited_on'] === '' || day <= one['exited_on']!)
				).length;
				there += table('attendance').filter(
					(row) =>
						row['session_id'] === session['session_id'] &&
						ids.has(row['person_id']) &&
						['present', 'partial'].includes(row['status']!)
				).length;
			}
			return there / eligible;
		};
		expect(presences('2020-04-01', '2020-10-31') - presences('2021-02-01', '2021-07-31')).toBeGreaterThan(
			0.08
		);
		expect(share(table('attendance'), (row) => row['status']!.startsWith('absent'))).toBeLessThan(0.3);
	});

	it('has no effect that everybody shares: self-efficacy moves a little, and not for all upwards', () => {
		const ese = scores('ESE');
		const changes = people.flatMap(({ participant_id }) => {
			const [before, after] = ['baseline', 'endline'].map((wave) => ese.get(`${participant_id} ${wave}`));
			return before === undefined || after === undefined ? [] : [after - before];
		});
		expect(changes.length).toBeGreaterThan(65);
		expect(mean(changes)).toBeGreaterThan(0.15);
		expect(mean(changes)).toBeLessThan(0.45);
		expect(deviation(changes)).toBeGreaterThan(0.5);
		expect(deviation(changes)).toBeLessThan(0.7);
		expect(changes.filter((one) => one < 0).length / changes.length).toBeGreaterThan(0.15);
	});

	it('has a network that grows, some of it across borders, and some people outside it', () => {
		const home = new Map(people.map((row) => [row['participant_id']!, row['country']!]));
		const platform = table('connection').filter(
			(row) => row['source'] === 'platform' && row['tie_type'] === 'contact'
		);
		const across = share(platform, (row) => home.get(row['a_id']!) !== home.get(row['b_id']!));
		const linked = new Set(platform.flatMap((row) => [row['a_id'], row['b_id']]));
		expect(across).toBeGreaterThan(0.1);
		expect(across).toBeLessThan(0.35);
		expect(linked.size / people.length).toBeGreaterThan(0.65);
		expect(linked.size / people.length).toBeLessThan(0.95);
		expect(new Set(platform.map((row) => row['first_on']!.slice(0, 7))).size).toBeGreaterThan(6);
		expect(new Set(table('connection').map((row) => row['source'])).size).toBe(3);
	});

	it('leaves a few things for a careful reader to find', () => {
		const longer = table('attendance').filter(
			(row) => Number(row['hours']) > Number(sessions.get(row['session_id']!)!['hours'])
		);
		const early = table('stakeholder').filter((row) => row['first_engaged_on']! < programme.period.from);
		const experts = new Set(
			table('person')
				.filter((row) => row['kind'] === 'expert')
				.map((row) => row['person_id'])
		);
		const alone = [...sessions.values()].filter(
			(session) =>
				session['session_type'] === 'mentor_day' &&
				table('attendance').filter(
					(row) => row['session_id'] === session['session_id'] && experts.has(row['person_id'])
				).length === 1
		);
		for (const found of [longer, early, alone]) {
			expect(found.length).toBeGreaterThan(0);
			expect(found.length).toBeLessThan(7);
		}
	});
});
