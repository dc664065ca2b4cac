import { expect, it } from 'vitest';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { openingFacts, headline } from './opening.ts';

const all = (text: string) => ({ en: text, da: text, sv: text, fi: text, nb: text });
const programme = {
	title: all('Programme'),
	area: 'country',
	characteristics: [],
	waves: [],
	domains: { session_type: [], activity: [] },
	instruments: [],
	period: { from: '2020-04-01', to: '2021-07-31', versions: [] },
	modules: [],
	scales: [],
	countries: ['DK', 'SE'].map((code) => ({ code, name: all(code) })),
	objectives: [{ id: 'a', text: all('Enrol'), indicator: 'enrolled', dims: {} }],
	targets: [{ indicator: 'enrolled', dims: {}, per: 'programme', value: 50, source: '' }]
} as unknown as Programme;
const catalogue = [
	{ id: 'enrolled', kind: 'count', counts: 'participant', measures: [], name: all('Enrolled') }
] as unknown as Definition[];
const whole: Cell = {
	indicator: 'enrolled',
	version: 1,
	dims: {},
	value: 40,
	numerator: null,
	denominator: null,
	low: null,
	high: null,
	n: 40,
	unit: 'persons',
	status: 'ok'
};
const held: Cell = { ...whole, status: 'held', since: '2020-06' };

it('says of which edition a held figure is, and begins with none', async () => {
	const t = translator('en', await loadMessages('en'));
	const of = (cell: Cell) => ({ programme, catalogue, cells: [cell] });
	expect(headline(t, of(whole))).toBe('40 people enrolled; 0 of 1 planned numbers were reached in full');
	expect(headline(t, of(held))).toBeNull();
	expect(openingFacts(t, of(whole))[0]!.detail).toBe('planned: 50');
	expect(openingFacts(t, of(held))[0]!.detail).toBe('40 in edition 2020-06');
});

it('names all that was planned before what was reached, where the language does', async () => {
	const t = translator('fi', await loadMessages('fi'));
	expect(headline(t, { programme, catalogue, cells: [whole] })).toBe(
		'40 henkilöä ilmoittautui; 1 suunnitellusta luvusta 0 saavutettiin kokonaan'
	);
});

it('says who did not deliver, in the first sentence and beside the figure', async () => {
	const t = translator('en', await loadMessages('en'));
	const missing = { ...whole, without: ['SE'] };
	const sources = { programme, catalogue, cells: [missing] };
	expect(headline(t, sources)).toBe('40 people enrolled in one country; SE did not deliver');
	const [fact] = openingFacts(t, sources);
	// What was planned for the whole programme is not held against a part of it.
	expect(fact).toMatchObject({ name: 'Enrolled (DK; SE did not deliver)', value: '40', detail: 'people' });
});
