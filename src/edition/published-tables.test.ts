import { expect, it } from 'vitest';
import { withProgrammeDims } from '#indicators/dims.ts';
import { coded, inAllLanguages, tinyDefinition, tinyProgramme } from '#indicators/fixtures/tiny.ts';
import type { Programme } from '#schemas/programme.ts';
import { declaredTables, publishableDims } from './published-tables.ts';

const own = (code: string, more: object) => ({
	...{ code, of: 'participant' as const, name: inAllLanguages(code), values: coded('a', 'b') },
	...more
});
const programme: Programme = {
	...tinyProgramme,
	characteristics: [
		...tinyProgramme.characteristics,
		own('team', { required: false }),
		own('faith', { sensitive: true }),
		own('bus', { personal: false })
	]
};
const definition = withProgrammeDims(tinyDefinition('dims: [country, gender]', 'SELECT 1'), programme);

it('publishes what a programme asks for, and never by a characteristic whose groups are sensitive', () => {
	expect(definition.dims).toEqual(['country', 'gender', 'team', 'faith', 'bus']);
	expect(publishableDims(definition, programme)).toEqual(['country', 'gender', 'team', 'bus']);
	expect(publishableDims({ ...definition, snapshot: 'pooled-only' }, programme)).toEqual([]);
});

it('says of each breakdown whether it is known of every person, and names the group of those without', () => {
	const [table] = declaredTables([definition], programme, () => []);
	expect(table!.by.map(({ dim, personal }) => [dim, personal])).toEqual([
		['country', true],
		['gender', true],
		['team', true],
		['bus', false]
	]);
	expect(table!.by[2]!.groups).toEqual(['a', 'b', 'undisclosed']);
});
