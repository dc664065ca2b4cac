import { beforeAll, describe, expect, it } from 'vitest';
import { tinyDefinition, tinyProgramme } from '#indicators/fixtures/tiny.ts';
import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';
import { axisOf, levelAxis } from './axis.ts';

let t: Translate;
beforeAll(async () => {
	t = translator('en', await loadMessages('en', ['figures']));
});
const count = tinyDefinition('', 'SELECT 1');
const programme = {
	...tinyProgramme,
	targets: [{ indicator: 'tiny', dims: {}, per: 'country' as const, value: 25, source: 'plan' }]
};
const cell = (value: number): Cell => ({
	...{ indicator: 'tiny', version: 1, dims: { country: 'DK' }, value, numerator: null, denominator: null },
	...{ low: null, high: null, n: 0, unit: 'persons', status: 'ok' }
});

describe('a scale', () => {
	it('begins at zero and has room for what was planned', () => {
		const axis = axisOf(t, programme, count, [cell(9)], { unit: 'persons', where: {} });
		expect(axis.ticks.map(({ text }) => text)).toEqual(['0', '10', '20', '30']);
		expect([axis.at(0), axis.at(15), axis.at(30)]).toEqual([0, 50, 100]);
	});

	it('writes only its ends where it has many ticks', () => {
		const change = { ...cell(0.3), unit: 'points' as const, low: -0.03, high: 0.76 };
		const axis = axisOf(t, tinyProgramme, count, [change], { unit: 'points', where: {} });
		expect(axis.ticks.map(({ text }) => text)).toEqual(['−0.20', '', '', '', '', '+0.80']);
		expect(axis.zero).toBe(20);
	});
});

describe('a scale of levels', () => {
	it('is near the levels of a mean', () => {
		const axis = levelAxis(t, [3.16, 3.6], false);
		expect(axis.ticks.map(({ text }) => text)).toEqual(['3.00', '3.25', '3.50', '3.75']);
		expect(axis.at(3.375)).toBe(50);
	});

	it('is the whole one of shares, and of nothing', () => {
		expect(levelAxis(t, [0.4, 0.5], true).ticks.map(({ text }) => text)).toEqual([
			'0%',
			'25%',
			'50%',
			'75%',
			'100%'
		]);
		expect(levelAxis(t, [], false).at(1)).toBe(100);
	});
});
