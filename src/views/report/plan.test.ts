import { beforeAll, expect, it } from 'vitest';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import type { Cell, CellUnit } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { planLines } from './plan.ts';

const all = (text: string) => ({ en: text, da: text, sv: text, fi: text, nb: text });
const programme = {
	area: 'country',
	countries: ['DK', 'SE'].map((code) => ({ code, name: all(code) })),
	objectives: [
		{ id: 'a', text: all('Enrol'), indicator: 'enrolled', dims: {} },
		{
			id: 'b',
			text: all('Experts'),
			indicator: 'experts',
			dims: {},
			reason: { on: '2021-07-31', text: all('One expert was ill') }
		},
		{ id: 'c', text: all('Tool-book'), indicator: 'products', dims: { kind: 'toolbook' } },
		{ id: 'd', text: all('Platform'), indicator: null, dims: {} },
		{ id: 'e', text: all('Women'), indicator: 'women', dims: {} }
	],
	targets: [
		{ indicator: 'enrolled', dims: {}, per: 'country', value: 25, source: '' },
		{ indicator: 'experts', dims: {}, per: 'country', value: 1, source: '' },
		{ indicator: 'products', dims: { kind: 'toolbook' }, per: 'programme', value: 1, source: '' }
	]
} as unknown as Programme;

const define = (id: string, kind: string, counts: string) => ({
	id,
	kind,
	counts,
	measures: [],
	name: all(id)
});
const catalogue = [
	define('enrolled', 'count', 'participant'),
	define('experts', 'share', 'session'),
	define('products', 'count', 'product'),
	define('women', 'share', 'participant')
] as unknown as Definition[];

function cell(
	indicator: string,
	dims: Record<string, string>,
	value: number | null,
	rest: Partial<Cell> = {}
): Cell {
	const unit: CellUnit =
		indicator === 'enrolled' ? 'persons' : indicator === 'products' ? 'products' : 'share';
	const base = { version: 1, numerator: null, denominator: null, low: null, high: null, n: 10 };
	return { indicator, dims, value, unit, status: value === null ? 'not-collected' : 'ok', ...base, ...rest };
}
const cells = [
	cell('enrolled', { country: 'DK' }, 31),
	cell('enrolled', { country: 'SE' }, 20),
	cell('enrolled', {}, 51),
	cell('experts', { country: 'DK' }, 0.9, { numerator: 9, denominator: 10 }),
	cell('experts', { country: 'SE' }, null, { reason: 'no-source' }),
	cell('experts', {}, 0.9, { numerator: 9, denominator: 10, low: 0.6, high: 0.98 }),
	cell('products', { kind: 'toolbook' }, 1, { numerator: 1, denominator: 1 }),
	cell('women', {}, 0.5, { numerator: 5, denominator: 10 })
];

let t: Translate;
beforeAll(async () => {
	t = translator('en', await loadMessages('en'));
});

it('sets each objective beside its figures, and says where nothing was planned or measured', () => {
	const lines = planLines(t, { programme, catalogue, cells });
	expect(lines).toEqual([
		{
			id: 'a',
			objective: 'Enrol',
			planned: '25 in each country, 50 in all',
			achieved: '51 people',
			areas: [
				{ figure: '31', below: '+6' },
				{ figure: '20', below: '−5' }
			],
			difference: '1 more than planned',
			reached: 'one of two countries reached 25 participants',
			reason: '',
			counted: false,
			listed: false,
			measured: true
		},
		{
			id: 'b',
			objective: 'Experts',
			planned: '100% in each country',
			achieved: '9 of 10 (90%, interval 60–98)',
			areas: [
				{ figure: '9 of 10', below: '90%' },
				{ figure: 'not collected', below: '' }
			],
			difference: '10 percentage points below plan',
			reached: '',
			reason: 'One expert was ill',
			counted: false,
			listed: false,
			measured: true
		},
		{
			id: 'c',
			objective: 'Tool-book',
			planned: '1 product',
			achieved: '1 of 1',
			areas: [],
			difference: 'as planned',
			reached: '',
			reason: null,
			counted: true,
			listed: true,
			measured: true
		},
		{
			id: 'd',
			objective: 'Platform',
			planned: '',
			achieved: '',
			areas: [],
			difference: '',
			reached: '',
			reason: null,
			counted: null,
			listed: false,
			measured: false
		},
		{
			id: 'e',
			objective: 'Women',
			planned: 'no number stated',
			achieved: '5 of 10 (50%)',
			areas: [],
			difference: '',
			reached: '',
			reason: null,
			counted: null,
			listed: false,
			measured: true
		}
	]);
});

it('sets a figure of some countries beside what was planned for these, and says which they are', () => {
	const three = {
		...readProgramme('data'),
		...programme,
		countries: [...programme.countries, { code: 'FI', name: all('FI') }],
		targets: [
			...programme.targets,
			{ indicator: 'women', dims: {}, per: 'programme', value: 0.6, source: '' },
			{ indicator: 'kits', dims: {}, per: 'programme', value: 30, source: '' }
		],
		objectives: [
			...programme.objectives,
			{ id: 'f', text: all('Kits'), indicator: 'kits', dims: {} }
		] as unknown as Programme['objectives']
	} as Programme;
	const lines = planLines(t, {
		programme: three,
		catalogue: [...catalogue, define('kits', 'count', 'product') as unknown as Definition],
		cells: [
			cell('enrolled', {}, 51, { without: ['FI'] }),
			cell('kits', {}, 12, { without: ['FI'], unit: 'products' })
		]
	});
	const of = (id: string) => lines.find((line) => line.id === id)!;
	expect([of('a').planned, of('a').difference]).toEqual([
		'25 in each country; DK and SE: 50',
		'1 more than planned'
	]);
	expect(of('a').achieved).toContain('FI did not deliver');
	// What was planned for all is said as such, and not compared with what some of them did.
	expect([of('f').planned, of('f').difference]).toEqual(['All countries: 30 products', '']);
});
