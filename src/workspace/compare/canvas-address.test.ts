import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sized } from '#pipelines/checks/test/sized.ts';
import { tinyDefinition, tinyProgramme } from '#indicators/fixtures/tiny.ts';
import { filterDims } from '#schemas/dims.ts';
import type { Filters } from '#schemas/filters.ts';
import { decodeCanvas, encodeCanvas } from './canvas-address.ts';
import { defaultCanvas, figureOf, groupDims, layouts, steps, withValues, type Canvas } from './canvas.ts';

const sql = 'SELECT 1';
const plain = tinyDefinition('id: plain\ndims: [country, gender, age_band]', sql);
const growing = tinyDefinition('id: growing\nkind: growth\ndims: [country, month]', sql);
const several = tinyDefinition('id: several\ndims: [country]\nmeasures: [{ id: one }, { id: "t,w:o" }]', sql);
const catalogue = [plain, growing, several];
const read = (search: string) => decodeCanvas(new URLSearchParams(search), tinyProgramme, catalogue);
const written = (canvas: Canvas) => encodeCanvas(canvas, tinyProgramme, catalogue).toString();

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2020-05-${String(n).padStart(2, '0')}`);
const chosen = filterDims(tinyProgramme)
	.filter(({ values }) => values.length > 0)
	.map(({ code, values }): [string, fc.Arbitrary<string[]>] => [
		code,
		fc.subarray(values.map((value) => value.code))
	]);
const where: fc.Arbitrary<Filters> = fc
	.record({
		values: fc.record(Object.fromEntries(chosen)),
		from: fc.option(day, { nil: undefined }),
		to: fc.option(day, { nil: undefined })
	})
	.filter(({ from, to }) => from === undefined || to === undefined || from <= to)
	.map(({ values, from, to }) =>
		Object.entries(values).reduce<Filters>((all, [dim, some]) => withValues(tinyProgramme, all, dim, some), {
			...(from === undefined ? {} : { from }),
			...(to === undefined ? {} : { to })
		})
	);
const canvas: fc.Arbitrary<Canvas> = fc.record({
	where,
	against: fc.option(where),
	shown: fc
		.shuffledSubarray([
			figureOf(plain),
			figureOf(growing),
			figureOf(several),
			{ indicator: 'several', measure: 't,w:o' }
		])
		.map((all): Canvas['shown'] => all),
	layout: fc.constantFrom(...layouts),
	by: fc.constantFrom(...groupDims(tinyProgramme)),
	step: fc.constantFrom(...steps),
	cumulative: fc.boolean()
});

describe('a canvas in the address', () => {
	it('comes back as it was', () => {
		fc.assert(
			fc.property(canvas, (one) => {
				expect(read(written(one))).toEqual(one);
			}),
			{ numRuns: sized({ usual: 500, slow: 10_000 }) }
		);
	});

	it('is empty for what the page shows anyway, and also holds a canvas without figures', () => {
		const opens = defaultCanvas(tinyProgramme, catalogue);
		expect(written(opens)).toBe('');
		expect(read('')).toEqual(opens);
		expect(read(written({ ...opens, shown: [] })).shown).toEqual([]);
	});

	it.each([
		['v=2&shown=gone,plain,plain,%25', { shown: [figureOf(plain)] }],
		['v=2&shown=several,several:gone,several:one', { shown: [figureOf(several)] }],
		['v=2&layout=pie&by=country&step=week', { layout: 'country', by: 'gender', step: 'month' }],
		['v=2&a.gender=woman,other&gender=man', { where: { gender: ['woman'] }, against: null }],
		['v=2&b=1', { against: {} }],
		['v=3&shown=plain', { shown: defaultCanvas(tinyProgramme, catalogue).shown }]
	])('leaves out of %s what it does not know', (search, expected) => {
		expect(read(search)).toMatchObject(expected);
	});
});

describe('an address of before', () => {
	it.each([
		[
			'indicator=plain&by=age_band&gender=woman&from=2020-05-01',
			{ layout: 'group', by: 'age_band', where: { gender: ['woman'], from: '2020-05-01' } }
		],
		['indicator=growing', { shown: [figureOf(growing)], layout: 'time' }],
		['indicator=several&measure=t,w:o', { shown: [{ indicator: 'several', measure: 't,w:o' }] }],
		['indicator=several&by=gender', { shown: [figureOf(several)], layout: 'country' }],
		['gender=woman', { shown: [figureOf(plain)], where: { gender: ['woman'] } }]
	])('becomes a canvas of that one figure: %s', (search, expected) => {
		expect(read(search)).toMatchObject(expected);
		expect(read(search).shown).toHaveLength(1);
		expect(read(written(read(search)))).toEqual(read(search));
	});
});
