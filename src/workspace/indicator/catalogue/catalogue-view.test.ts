import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tinyProgramme, inAllLanguages } from '#indicators/fixtures/tiny.ts';
import type { Programme } from '#schemas/programme.ts';
import { completenessLevels } from './completeness.ts';
import {
	decodeView,
	encodeView,
	filterCount,
	linkedGoals,
	emptyView,
	type CatalogueView
} from './catalogue-view.ts';
import { levels } from '#schemas/levels.ts';

const target = (code: string) => ({
	code,
	text: inAllLanguages(code),
	official: inAllLanguages(code),
	measurable: inAllLanguages(code)
});
const programme: Programme = {
	...tinyProgramme,
	sdgs: [
		{
			goal: 8,
			secondary: false,
			name: inAllLanguages('Work'),
			note: inAllLanguages('-'),
			targets: [target('8.3'), target('8.5')]
		},
		{
			goal: 11,
			secondary: false,
			name: inAllLanguages('Cities'),
			note: inAllLanguages('-'),
			targets: [target('11.3')]
		}
	],
	sdgLinks: [{ indicator: 'tiny', target: '8.3', relation: 'contributes', rationale: inAllLanguages('-') }]
};
const catalogue = [{ theme: 'reach' }, { theme: 'learning' }];
const orNull = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values));

const views: fc.Arbitrary<CatalogueView> = fc.record({
	search: fc.string().filter((text) => text === '' || text.trim() !== ''),
	level: orNull(levels),
	sdg: orNull(['8', '8.3']),
	standing: orNull(completenessLevels),
	theme: orNull(['reach', 'learning']),
	where: fc.record(
		{ country: fc.constantFrom(['DK'], ['DK', 'SE']), from: fc.constant('2020-05-01') },
		{ requiredKeys: [] }
	)
});

describe('the address of a view', () => {
	it('says all of it', () => {
		fc.assert(
			fc.property(views, (view) => {
				const address = encodeView(view).toString();
				expect(decodeView(new URLSearchParams(address), programme, catalogue)).toEqual(view);
			})
		);
	});

	it('is empty when nothing is chosen', () => {
		expect(encodeView(emptyView).toString()).toBe('');
	});

	it.each([
		['level=middle', emptyView],
		['sdg=11', emptyView],
		['sdg=8.5', emptyView],
		['data=good&theme=nonsense&country=XX', emptyView],
		['level=outcome&sdg=8&q=women', { ...emptyView, level: 'outcome', sdg: '8', search: 'women' }]
	])('leaves out what nobody knows: %s', (address, view) => {
		expect(decodeView(new URLSearchParams(address), programme, catalogue)).toEqual(view);
	});
});

it('offers only goals and targets that some indicator is tied to', () => {
	expect(linkedGoals(programme)).toEqual([{ goal: 8, targets: ['8.3'] }]);
});

it('counts the filters that choose indicators, the search among them', () => {
	expect(filterCount(emptyView)).toBe(0);
	expect(filterCount({ ...emptyView, search: '  ', where: { gender: ['woman'] } })).toBe(0);
	expect(filterCount({ ...emptyView, search: 'women', level: 'output' })).toBe(2);
});
