import { beforeAll, expect, it } from 'vitest';
import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import { markup } from '#charts/svg-markup.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { chartOf } from './chart-of.ts';
import { growthOf, partBelow } from './growth-of.ts';

const all = (text: string) => ({ en: text, da: text, sv: text, fi: text, nb: text });
const programme = {
	area: 'country',
	period: { from: '2020-04-01', to: '2021-07-31', versions: [] },
	countries: ['DK', 'SE', 'FI'].map((code) => ({ code, name: all(code) })),
	characteristics: [],
	waves: [],
	domains: { session_type: [], activity: [] },
	instruments: [],
	annotations: [],
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
		measure: 'Dinners · events · April 2020 – July 2021 · n\u00a0=\u00a017 events',
		key: 'Vertical mark: what was planned.',
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

it('says of months whether each is counted alone or with all before it', () => {
	const months = ['2020-04', '2020-05'].map((month, i) => ({
		...cell('dinners', null, 2 + i),
		dims: { month }
	}));
	const cells = [...months, cell('dinners', null, 5)];
	const own = chartOf(t, programme, dinners, cells, 'month');
	expect(own.title).toBe('Dinners, in each month: 5 events overall, months from 2 to 3');
	expect(own.measure).toMatch(/^Dinners, in each month · /);
	const growing = { ...dinners, kind: 'growth' } as Definition;
	expect(growthOf(t, programme, growing, months).title).toBe(
		'Dinners, up to the end of each month: from 2 events in April 2020 to 3 in May 2020'
	);
	expect(growthOf(t, programme, dinners, months).title).toMatch(/^Dinners, in each month: /);
	expect(growthOf(t, programme, dinners, months, undefined, { running: true }).title).toMatch(
		/^Dinners, up to the end of each month: /
	);
});

it('draws no line where no month has a figure, and says why', () => {
	const none = ['2020-04', '2020-05'].map((month) => ({
		...cell('dinners', null, null, { status: 'not-collected' as const, reason: 'no-source' as const }),
		dims: { month }
	}));
	expect(growthOf(t, programme, dinners, none)).toMatchObject({
		absent: 'Not collected: nobody delivered the records this figure needs'
	});
	const one = { ...cell('dinners', null, 2), dims: { month: '2020-06' } };
	expect(growthOf(t, programme, dinners, [...none, one])).not.toHaveProperty('absent');
});

it('names whom the whole covers where a country did not deliver, and asks no more of the others than was planned for them', () => {
	const cells = [
		cell('dinners', 'DK', 6),
		cell('dinners', 'SE', 5),
		cell('dinners', 'FI', null, { status: 'not-collected', reason: 'no-source' }),
		cell('dinners', null, 11, { without: ['FI'] })
	];
	// How many there would be to count is not known either.
	const finland = ['FI', 'Not collected: nobody delivered the records this figure needs', '', '6'];
	const chart = chartOf(t, programme, dinners, cells, 'country');
	expect(chart.title).toBe(
		'Dinners (DK and SE; FI did not deliver): 11 events overall, countries from 5 to 6; no figure for FI'
	);
	expect(chart.table.rows.slice(-2)).toEqual([finland, ['DK and SE; FI did not deliver', '11', '11', '12']]);
	expect(chart.summary).toContain('DK and SE; FI did not deliver: 11 events, planned 12.');
});

it('has reached a ceiling at or below it', () => {
	const down = {
		...dinners,
		kind: 'share',
		counts: 'participant',
		unit: 'share',
		direction: 'down'
	} as Definition;
	const ceiling = {
		...programme,
		countries: ['DK', 'SE', 'FI', 'NO'].map((code) => ({ code, name: all(code) })),
		targets: [{ indicator: 'dinners', dims: {}, per: 'country', value: 0.1, source: '' }]
	} as unknown as Programme;
	const cells = [0.16, 0.13, 0.2, 0.06].map((value, i) =>
		cell('dinners', ceiling.countries[i]!.code, value, { unit: 'share' })
	);
	expect(chartOf(t, ceiling, down, cells, 'country').title).toBe(
		'Dinners: one of four countries stayed within the planned 10%'
	);
});

it('names the countries that are selected where people are counted and the title names no figure', () => {
	const people = { ...dinners, counts: 'participant', unit: 'persons' } as Definition;
	const cells = ['DK', 'SE'].map((code) => cell('dinners', code, 7, { unit: 'persons' }));
	const where = { country: ['DK', 'SE'] };
	const chart = chartOf(
		t,
		programme,
		people,
		[...cells, cell('dinners', null, 14)],
		'country',
		undefined,
		where
	);
	expect(chart.title).toBe('DK and SE: both countries reached 6 participants');
	expect(chart.table.rows.at(-1)).toEqual(['DK and SE', '14', '14', '12']);
});

it('names both ends of a growth, and below it how many people there are in it, of all', () => {
	const ties = { ...dinners, id: 'ties', kind: 'growth', theme: 'network' } as Definition;
	const tied = {
		...dinners,
		id: 'tied',
		kind: 'share',
		counts: 'participant',
		unit: 'share',
		theme: 'network',
		name: all('Tied')
	} as Definition;
	const months = ['2020-04', '2020-05'].map((month, i) => ({
		...cell('ties', null, 2 + i),
		dims: { month }
	}));
	const share = cell('tied', null, 0.8, { unit: 'share', numerator: 8, denominator: 10, n: 10 });
	const part = partBelow([dinners, tied], [share], ties);
	const chart = growthOf(t, programme, ties, months, undefined, { part });
	expect(chart.summary).toMatch(/April 2020: 2; May 2020: 3; Tied: 8 of 10 \(80%\)\.$/);
	expect(chart.table.rows.at(-1)).toEqual(['Tied', '8 of 10 (80%)']);
	const svg = markup(chart.plot(720), { title: 'a', summary: 'b' });
	const lengths = [...svg.matchAll(/<rect [^>]*>/g)]
		.filter(([tag]) => tag.includes(' x="0.5"'))
		.map(([tag]) => Number(/ width="([\d.]+)"/.exec(tag)![1]));
	expect(lengths[1]! / lengths[0]!).toBeCloseTo(0.8, 2);
	expect(partBelow([dinners, tied], [{ ...share, status: 'small-base', value: null }], ties)).toBeNull();
	expect(partBelow([{ ...tied, theme: 'reach' }], [share], ties)).toBeNull();
});
