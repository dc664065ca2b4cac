import { beforeAll, describe, expect, it } from 'vitest';
import { inAllLanguages, tinyProgramme } from '#indicators/fixtures/tiny.ts';
import { dimsOf } from '#schemas/dims.ts';
import { standardCodes, standardOf } from '#schemas/tables/standard-characteristics.ts';
import type { Programme } from '#schemas/programme.ts';
import { loadMessages } from './messages.ts';
import { codeName, dimName, groupName, indicatorName } from './names.ts';
import { translator, type Translate } from './translate.ts';

const programme: Programme = {
	...tinyProgramme,
	area: 'region',
	countries: [{ ...tinyProgramme.countries[0]!, code: 'N', name: inAllLanguages('North') }],
	characteristics: [
		...standardCodes.map((code) => ({
			code,
			...(standardOf(code)!.codes === null
				? { values: [{ code: '18-24', name: inAllLanguages('18–24 years') }] }
				: {})
		})),
		{
			code: 'team',
			of: 'participant',
			name: inAllLanguages('Team'),
			values: [{ code: 'a', name: inAllLanguages('Blue') }],
			required: false
		}
	]
};

let t: Translate;
beforeAll(async () => {
	t = translator('en', await loadMessages('en'));
});

describe('every group has a name', () => {
	it.each(dimsOf(programme).map(({ code }) => code))('%s', (one) => {
		expect(dimName(t, programme, one)).not.toBe('');
	});

	it.each(dimsOf(programme))('codes of $code', ({ code: one, values }) => {
		for (const { code } of values) expect(codeName(t, programme, one, code)).not.toMatch(/^$|figures\./);
	});
});

it('calls areas and groups as the programme does', () => {
	expect(dimName(t, programme, 'country')).toBe('Region');
	expect(groupName(t, programme, {})).toBe('All regions');
	expect(groupName(t, programme, { country: 'N', age_band: '18-24', month: '2020-05' })).toBe(
		'North, 18–24 years, May 2020'
	);
	expect(codeName(t, programme, 'country', 'lost')).toBe('lost');
	expect(dimName(t, programme, 'team')).toBe('Team');
	expect(codeName(t, programme, 'team', 'a')).toBe('Blue');
	expect(codeName(t, programme, 'team', 'undisclosed')).toBe('Not disclosed');
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
