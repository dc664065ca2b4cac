import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { characteristicsOf } from './characteristics-of.ts';
import { filterDims } from './dims.ts';
import { programme } from './programme.ts';
import { upgraded } from './upgraded-programme.ts';

type Written = Record<string, unknown> & {
	characteristics: { code: string; values?: unknown[] }[];
	domains: Record<string, unknown[]>;
};
const written = JSON.parse(readFileSync('data/programme.json', 'utf8')) as Written;

/** The same programme as it was written before it stated its characteristics. */
function former(): Record<string, unknown> {
	const { characteristics, ...rest } = written;
	const lists = characteristics.filter(({ values }) => values).map(({ code, values }) => [code, values!]);
	return { ...rest, domains: { ...(Object.fromEntries(lists) as object), ...written.domains } };
}

it('reads a programme as it was written before, as the same programme', () => {
	expect(programme.parse(former())).toEqual(programme.parse(written));
	expect(filterDims(programme.parse(former())).map(({ code }) => code)).toEqual([
		'country',
		'gender',
		'age_band',
		'isced_group',
		'origin_region',
		'years_in_country',
		'session_type',
		'mode'
	]);
});

it('asks of people what was asked of all', () => {
	const columns = characteristicsOf(programme.parse(former()));
	expect(columns.filter(({ required }) => required).map(({ code }) => code)).toEqual([
		'gender',
		'age_band',
		'isced_group',
		'origin_region',
		'years_in_country',
		'third_country_national',
		'labour_entry'
	]);
	expect(columns).toHaveLength(14);
});

it('leaves everything else as it is', () => {
	expect(upgraded(written)).toBe(written);
	for (const value of [null, [], 'text', {}, { domains: null }]) expect(upgraded(value)).toBe(value);
});

it('reads what it has read', () => {
	const read = programme.parse(former());
	expect(programme.parse(JSON.parse(JSON.stringify(read)))).toEqual(read);
});
