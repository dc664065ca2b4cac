import { expect, it } from 'vitest';
import { teamsProgramme as programme } from '#instruments/fixtures/teams.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';
import { givenAnswer } from './given-answer.ts';
import { blockChart, itemBlocks } from './item-charts.ts';
import type { SurveyAnswer } from './survey.svelte.ts';

const instrument = programme.instruments[0]!;
const wave = instrument.waves[0]!;
const cell = (indicator: string, dims: Record<string, string>, part: number, n: number): Cell => ({
	...{ indicator, version: 1, dims, value: part / n, numerator: part, denominator: n },
	...{ low: null, high: null, n, unit: 'share', status: 'ok' }
});
const item = instrument.items[0]!.item_code;
const answersOf = (n: number) => [
	cell(`item:${item}`, { wave, answer: '1' }, 2, n),
	cell(`item:${item}`, { wave, answer: '2' }, n - 2, n)
];
const answer = (n: number): SurveyAnswer => ({
	...{ instrument, whose: {}, by: null, span: null, response: [], items: answersOf(n) },
	scales: {
		levels: [],
		changes: [],
		attrition: [
			{ scale: 'SELF', cells: [cell('a', {}, 9, 20), cell('a', {}, 1, n)], difference: 0.4, flagged: true }
		]
	}
});

it('says of fewer than ten neither which answers they gave nor how they differ from others', async () => {
	const given = givenAnswer(answer(9));
	expect(given.items.map(({ value, numerator, n }) => [value, numerator, n])).toEqual([
		[null, null, 9],
		[null, null, 9]
	]);
	expect(given.scales.attrition[0]).toMatchObject({ difference: null, flagged: false });
	expect(given.scales.attrition[0]!.cells.map(({ value }) => value)).toEqual([0.45, null]);

	const t = translator('en', await loadMessages('en', ['survey', 'figures']));
	const [block] = itemBlocks(t, programme, instrument);
	const { absent, summary, table } = blockChart(t, programme, instrument, block!, given.items);
	expect([absent, summary]).toEqual(['fewer than 10', '']);
	expect(table.rows[0]!.join(' ')).toMatch(/– – .*9 \(fewer than 10\)/);
	expect(table.rows[0]!.join(' ')).not.toContain('%');
});

it('names questions without a scale by how many they are and how they are answered', async () => {
	const t = translator('da', await loadMessages('da', ['survey', 'figures']));
	const titleOf = (max_v: number) => {
		const items = [0, 1].map((i) => ({
			...{ ...instrument.items[0]!, scale_code: null, min_v: 0, max_v },
			item_code: `q${i}`
		}));
		const apart = { ...instrument, items };
		const [block] = itemBlocks(t, programme, apart);
		return blockChart(t, programme, apart, block!, []).title;
	};
	expect(titleOf(1)).toBe('2 ja/nej-spørgsmål: sådan fordeler svarene sig');
	expect(titleOf(4)).toBe('2 spørgsmål besvaret 0 til 4: sådan fordeler svarene sig');
});

it('leaves the answers of ten as they are', () => {
	expect(givenAnswer(answer(10))).toEqual(answer(10));
});
