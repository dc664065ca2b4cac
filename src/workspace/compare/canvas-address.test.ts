import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sized } from '#pipelines/checks/test/sized.ts';
import { tinyDefinition, tinyProgramme } from '#indicators/fixtures/tiny.ts';
import { filterDims } from '#schemas/dims.ts';
import type { Filters } from '#schemas/filters.ts';
import { encodeCanvas } from './canvas-address.ts';
import { defaultCanvas, figureOf, groupDims, layouts, steps, withValues, type Canvas } from './canvas.ts';
import { readAddress } from './read-address.ts';
import type { Side } from './sides.ts';

const sql = 'SELECT 1';
const plain = tinyDefinition('id: plain\ndims: [country, gender, age_band]', sql);
const growing = tinyDefinition('id: growing\nkind: growth\ndims: [country, month]', sql);
const several = tinyDefinition('id: several\ndims: [country]\nmeasures: [{ id: one }, { id: "t,w:o" }]', sql);
const catalogue = [plain, growing, several];
const whole = (search: string) => readAddress(new URLSearchParams(search), tinyProgramme, catalogue);
const read = (search: string) => whole(search).canvas;
const written = (canvas: Canvas, side: Side = 'where') =>
	encodeCanvas(canvas, tinyProgramme, catalogue, side).toString();
/** What was not taken as it stands, as it stands. */
const missed = (search: string) =>
	whole(search).misread.map(({ key, value, why }) => `${key}=${value} ${why}`);

const chosen = filterDims(tinyProgramme)
	.filter(({ values }) => values.length > 0)
	.map(({ code, values }): [string, fc.Arbitrary<string[]>] => [
		code,
		fc.subarray(values.map((value) => value.code))
	]);
const where: fc.Arbitrary<Filters> = fc
	.record({
		values: fc.record(Object.fromEntries(chosen)),
		from: fc.constantFrom(undefined, '2020-05-01', '2020-06-01'),
		to: fc.constantFrom(undefined, '2020-04-30', '2020-05-31')
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
			fc.property(canvas, fc.constantFrom('where', 'against'), (one, changed) => {
				const side = one.against ? changed : 'where';
				expect(whole(written(one, side))).toEqual({ canvas: one, side, misread: [] });
			}),
			{ numRuns: sized({ usual: 500, slow: 10_000 }) }
		);
	});

	it('is read whatever stands in it, and is in order when it is written again', () => {
		const names = [
			'v',
			'shown',
			'layout',
			'by',
			'step',
			'cumulative',
			'b',
			'side',
			'indicator',
			'measure',
			'x'
		];
		const key = fc.oneof(
			fc.constantFrom(...names, 'a.gender', 'b.gender', 'gender', 'a.from', 'a.to', 'b.to', 'from', 'to'),
			fc.string({ unit: 'binary', maxLength: 8 })
		);
		const value = fc.oneof(
			fc.constantFrom(
				'1',
				'2',
				'99',
				'plain',
				'several:one',
				'woman,purple',
				'group',
				'2020-05-15',
				'1999-01-01'
			),
			fc.string({ unit: 'binary', maxLength: 12 })
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(key, value), { maxLength: 10 }), (pairs) => {
				const { canvas, side } = whole(new URLSearchParams(pairs).toString());
				expect(whole(written(canvas, side))).toEqual({ canvas, side, misread: [] });
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
		['v=3&shown=plain', { shown: [figureOf(plain)] }]
	])('leaves out of %s what it does not know', (search, expected) => {
		expect(read(search)).toMatchObject(expected);
	});

	it.each([
		['v=2&a.gender=woman,purple&colour=red', ['a.gender=purple unknown', 'colour=red unknown']],
		[
			'v=99&layout=pie&by=country&step=week',
			['v=99', 'layout=pie', 'by=country', 'step=week'].map(
				(one) => `${one} ${/^v=/.test(one) ? 'version' : 'unknown'}`
			)
		],
		[
			'v=1&shown=gone,plain,%25,several:gone',
			['v=1', 'shown=gone', 'shown=%', 'shown=several:gone'].map(
				(one) => `${one} ${/^v=/.test(one) ? 'version' : 'unknown'}`
			)
		],
		['v=2&layout=time&layout=group&side=b', ['side=b unknown', 'layout=group unknown']],
		['v=2&a.from=2020-06-01&a.to=2020-05-31', ['a.from=2020-06-01 unknown', 'a.to=2020-05-31 unknown']],
		['v=2&a.from=1999-01-01&a.to=2050-12-31', ['a.from=1999-01-01 outside', 'a.to=2050-12-31 outside']],
		['v=2&a.from=2020-05-15&a.to=2020-06-30', ['a.from=2020-05-15 months']],
		['v=2&a.from=2020-04-02&a.to=2020-13-01', ['a.to=2020-13-01 unknown', 'a.from=2020-04-02 months']],
		['indicator=gone&gender=woman&by=nothing', ['indicator=gone unknown', 'by=nothing unknown']],
		['gender=purple', ['gender=purple unknown']]
	])('names in %s what it did not take as it stands', (search, expected) => {
		expect(missed(search)).toEqual(expected);
	});

	it.each([
		['v=2&a.country=dk', { where: { country: ['DK'] } }],
		['v=2&a.age_band=30+', { where: { age_band: ['30+'] } }],
		['v=2&b.gender=man', { against: { gender: ['man'] } }],
		['layout=time', { layout: 'time', shown: defaultCanvas(tinyProgramme, catalogue).shown }],
		['v=2&a.from=2020-04-01&a.to=2020-06-30', { where: {} }]
	])('takes %s for what it means, without a word', (search, expected) => {
		expect(read(search)).toMatchObject(expected);
		expect(missed(search)).toEqual([]);
	});

	it('rounds days within a month outward, so that the months count all that a figure counts', () => {
		expect(read('v=2&a.from=2020-05-15&a.to=2020-05-20').where).toEqual({
			from: '2020-05-01',
			to: '2020-05-31'
		});
		expect(read('v=2&a.from=2022-01-01&a.to=2022-12-31').where).toEqual({});
	});

	it('applies what it knows beside an indicator that it does not know', () => {
		const opens = defaultCanvas(tinyProgramme, catalogue);
		expect(read('indicator=gone&gender=woman')).toEqual({ ...opens, where: { gender: ['woman'] } });
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
