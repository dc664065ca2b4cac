import { beforeAll, describe, expect, it } from 'vitest';
import { inAllLanguages } from '#indicators/fixtures/tiny.ts';
import { dim } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { gender, mode, productKind, sector } from '#schemas/tables/vocabulary.ts';
import { loadMessages } from './messages.ts';
import { codeName, dimName, groupName, indicatorName } from './names.ts';
import { translator, type Translate } from './translate.ts';

const programme = {
	area: 'region',
	countries: [{ code: 'N', name: inAllLanguages('North') }],
	domains: { age_band: [{ code: '18-24', name: inAllLanguages('18–24 years') }] }
} as unknown as Programme;

let t: Translate;
beforeAll(async () => {
	t = translator('en', await loadMessages('en'));
});

describe('every group has a name', () => {
	it.each(dim.options)('%s', (one) => {
		expect(dimName(t, programme, one)).not.toBe('');
	});

	it.each(Object.entries({ gender, mode, sector, kind: productKind }))('codes of %s', (one, codes) => {
		for (const code of codes) expect(codeName(t, programme, one, code)).not.toBe('');
	});
});

it('calls areas and groups as the programme does', () => {
	expect(dimName(t, programme, 'country')).toBe('Region');
	expect(groupName(t, programme, {})).toBe('All regions');
	expect(groupName(t, programme, { country: 'N', age_band: '18-24', month: '2020-05' })).toBe(
		'North, 18–24 years, May 2020'
	);
	expect(codeName(t, programme, 'country', 'lost')).toBe('lost');
});

it('names a measure only where it says more than the indicator', () => {
	const definition = {
		name: inAllLanguages('Network growth'),
		measures: [
			{ id: 'ties', name: inAllLanguages('Ties so far') },
			{ id: 'growth', name: inAllLanguages('Growth') }
		]
	};
	expect(indicatorName(t, definition)).toBe('Network growth');
	expect(indicatorName(t, definition, 'ties')).toBe('Network growth (Ties so far)');
	expect(indicatorName(t, definition, 'growth')).toBe('Network growth');
});
