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

it('reads what was the context of a programme as its annotations, one of a day as well', () => {
	const stretch = { from: '2020-03-11', to: '2020-06-15', source: 'A law.' };
	const text = { en: 'Closed', da: 'Lukket', sv: 'Stängt', fi: 'Kiinni', nb: 'Stengt' };
	const { annotations: _, ...rest } = written;
	const read = programme.parse({ ...rest, context: [{ ...stretch, name: text }] });
	expect(read.annotations).toEqual([{ ...stretch, text }]);
	expect(programme.safeParse({ ...written, context: [] }).success).toBe(false);
	const faults = (annotation: object) => {
		const outcome = programme.safeParse({ ...written, annotations: [{ text, source: '', ...annotation }] });
		return outcome.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
	};
	expect(faults({ on: '2020-12-27' })).toEqual([]);
	for (const days of [{}, { from: '2020-01-01' }, { on: '2020-01-01', from: '2020-01-01', to: '2020-01-02' }])
		expect(faults(days)).toEqual([
			'annotations.0: either a day ("on") or a stretch of days ("from" and "to") is expected'
		]);
	expect(faults({ from: '2020-02-01', to: '2020-01-01' })).toEqual([
		'annotations.0: it ends before it begins'
	]);
	expect(faults({ on: '2020-12-27', text: { en: 'Closed' } })).toContain(
		'annotations.0.text.fi: missing text in fi'
	);
});
