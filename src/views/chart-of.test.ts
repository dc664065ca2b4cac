import { beforeAll, expect, it } from 'vitest';
import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { chartOf } from './chart-of.ts';

const all = (text: string) => ({ en: text, da: text, sv: text, fi: text, nb: text });
const programme = {
	area: 'country',
	period: { from: '2020-04-01', to: '2021-07-31', versions: [] },
	countries: ['DK', 'SE', 'FI'].map((code) => ({ code, name: all(code) })),
	characteristics: [],
	waves: [],
	domains: { session_type: [], activity: [] },
	instruments: [],
	targets: [{ indicator: 'dinners', dims: {}, per: 'country', value: 6, source: '' }]
} as unknown as Programme;
const dinners = {
	id: 'dinners',
	kind: 'count',
	counts: 'session',
	unit: 'events',
	name: all('Dinners'),
	measures: []
} as unknown as Definition;
const change = {
	...dinners,
	id: 'change',
	kind: 'paired-change',
	unit: 'points',
	name: all('Change')
} as Definition;

function cell(
	indicator: string,
	country: string | null,
	value: number | null,
	rest: Partial<Cell> = {}
): Cell {
	return {
		indicator,
		version: 1,
		dims: country === null ? {} : { country },
		value,
		numerator: null,
		denominator: null,
		low: null,
		high: null,
		n: value ?? 0,
		unit: 'events',
		status: value === null ? 'not-applicable' : 'ok',
		...rest
	};
}

let t: Translate;
beforeAll(async () => {
	t = translator('en', await loadMessages('en'));
});

it('says, names and lists what a chart of counts against a target shows', () => {
	const cells = [
		...[6, 4, 7].map((value, i) => cell('dinners', programme.countries[i]!.code, value)),
		cell('dinners', null, 17),
		cell('another', 'DK', 99)
	];
	const chart = chartOf(t, programme, dinners, cells, 'country');
	expect(chart).toMatchObject({
		id: 'chart-dinners-country',
		title: 'Dinners: two of three countries reached the planned 6',
		measure: 'Dinners · events · April 2020 – July 2021 · n\u00a0=\u00a017',
		key: 'Upright tick: what was planned.',
		table: {
			columns: ['Country', 'Value', 'n', 'Planned'],
			rows: [
				['DK', '6', '6', '6'],
				['SE', '4', '4', '6'],
				['FI', '7', '7', '6'],
				['All countries', '17', '17', '18']
			]
		}
	});
	expect(chart.summary).toBe(
		'DK: 6 events, planned 6; SE: 4 events, planned 6; FI: 7 events, planned 6; All countries: 17 events, planned 18.'
	);
	expect(chart).not.toHaveProperty('absent');
});

it('puts a sentence in place of a drawing without any figure', () => {
	const refused = { unit: 'points', reason: 'unlinked-waves' } as const;
	const cells = [cell('change', 'DK', null, refused), cell('change', null, null, refused)];
	const chart = chartOf(t, programme, change, cells, 'country');
	expect(chart.absent).toBe('No value: the answers before and after cannot be joined person by person');
	expect(chart.title).toBe('Change: no figure can be given');
});
