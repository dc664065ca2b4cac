import { op, type ColumnTable } from 'arquero';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '#engine/engine.ts';
import { openRecords } from '#engine/node.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import type { Dim } from '#schemas/indicator.ts';
import { readCatalogue } from './catalogue.ts';
import { cellsOf } from './compute.ts';
import { sampleRecords } from './fixtures/sample-records.ts';
import { of, table } from './fixtures/sample-in-arquero.ts';

type Pair = { before: number; after: number; [column: string]: string | number };

describe('another tool, from the forms themselves, finds the same', () => {
	const programme = readProgramme('data');
	const catalogue = readCatalogue('data', programme);
	let engine: Engine;

	beforeAll(async () => {
		engine = await openRecords(await sampleRecords());
	});
	afterAll(() => engine.close());

	const ours = (id: string, by: Dim) =>
		cellsOf(
			engine,
			catalogue.find((one) => one.id === id)!,
			programme,
			{ by: [by], where: {} }
		);

	/** Participants with a row of both waves, each row one form: answers asked and given, their sum and the highest. */
	function pairs(
		scale: string,
		enough: (asked: number, answered: number, most: number) => boolean
	): ColumnTable {
		const items = new Map(
			programme.instruments
				.flatMap((one) => one.items)
				.filter((item) => item.scale_code === scale)
				.map((item) => [item.item_code, item])
		);
		const turned = (code: string, answer: number) => {
			const { reversed, min_v, max_v } = items.get(code)!;
			return reversed ? min_v + max_v - answer : answer;
		};
		const answers = table('survey_response').filter(of((row) => items.has(row['item_code']!)));
		const form = (wave: string) => {
			const asked = answers.filter(of((row) => row['wave'] === wave));
			const given = asked
				.filter(of((row) => row['value_num'] !== ''))
				.derive({ points: of((row) => turned(row['item_code']!, Number(row['value_num']))) })
				.groupby('participant_id')
				.rollup({ answered: op.count(), sum: op.sum('points'), most: op.max('points') });
			return asked
				.groupby('participant_id')
				.rollup({ asked: op.count() })
				.join(given, 'participant_id')
				.filter(of((row) => enough(Number(row['asked']), Number(row['answered']), Number(row['most']))));
		};
		return table('participant')
			.join(form('baseline'), 'participant_id')
			.join(form('endline'), 'participant_id');
	}
	const fourFifths = (asked: number, answered: number) => answered / asked >= 0.8;
	const scored = (all: ColumnTable, score: (sum: number, answered: number) => number) =>
		all
			.derive({
				before: of((row) => score(Number(row['sum_1']), Number(row['answered_1']))),
				after: of((row) => score(Number(row['sum_2']), Number(row['answered_2'])))
			})
			.objects() as Pair[];
	const change = ({ before, after }: Pair) => after - before;

	/** Every cell of a breakdown against the mean change of the people in its group. */
	async function agree(id: string, by: Dim, people: Pair[]): Promise<void> {
		const cells = await ours(id, by);
		expect(cells.length).toBeGreaterThan(2);
		for (const { dims, value, n } of cells) {
			const group = people.filter((one) => dims[by] === undefined || one[by] === dims[by]);
			const where = `${id} ${dims[by] ?? 'all'}`;
			expect(n, where).toBe(group.length);
			if (n === 0) expect(value, where).toBeNull();
			else expect(value, where).toBeCloseTo(group.reduce((sum, one) => sum + change(one), 0) / n, 10);
		}
		expect(cells.at(-1)!.n).toBe(people.length);
	}

	it('ese-change by country: answered items averaged where at least 80 % are, endline less baseline', async () => {
		const people = scored(pairs('ESE', fourFifths), (sum, answered) => sum / answered);
		await agree('ese-change', 'country', people);
	});

	it('intention-change by gender: only those who owned no business at entry', async () => {
		const entrants = pairs('EI', fourFifths).filter(of((row) => row['owned_business_entry'] === 'no'));
		const people = scored(entrants, (sum, answered) => sum / answered);
		await agree('intention-change', 'gender', people);
		const halves = people.map((one) => Math.round(change(one) * 60)).filter((x) => Math.abs(x) >= 30);
		expect((await ours('intention-change', 'gender')).at(-1)!.details).toMatchObject({
			improved: halves.filter((x) => x > 0).length,
			worse: halves.filter((x) => x < 0).length,
			unchanged: people.length - halves.length
		});
	});

	it('integration-index-change: twelve answers summed, those not given at the mean of the others', async () => {
		const people = scored(
			pairs('IPL12', fourFifths),
			(sum, answered) => (sum + (12 - answered) * (sum / answered) - 12) / 48
		);
		await agree('integration-index-change', 'gender', people);
		await agree('integration-index-change', 'years_in_country', people);
	});

	it('civic-participation-change by gender: those who began to take part minus those who stopped, of all pairs that are known', async () => {
		const people = pairs('CIVIC', (asked, answered, most) => most === 1 || answered === asked)
			.derive({ before: of((row) => Number(row['most_1'])), after: of((row) => Number(row['most_2'])) })
			.objects() as Pair[];
		await agree('civic-participation-change', 'gender', people);
		expect((await ours('civic-participation-change', 'gender')).at(-1)!.details).toMatchObject({
			gained: people.filter((one) => change(one) === 1).length,
			lost: people.filter((one) => change(one) === -1).length
		});
	});
});
