import { describe, expect, it } from 'vitest';
import { ColumnEvidence } from './column-evidence.ts';
import { numberOf } from './fixtures/foreign-numbers.ts';
import { random } from './fixtures/random.ts';

const seed = random(20261130);
const repeat = (count: number, make: (index: number) => string) =>
	Array.from({ length: count }, (_, i) => make(i));
const ofSigns = (signs: string, count: number) => repeat(count, () => seed.pick(Array.from(signs))).join('');
const ourId = () => `b${ofSigns('abcdefghijklmnopqrstuvwxyz234567', 7)}`;
const hexId = () => ofSigns('0123456789abcdef', 8);
const remark = () =>
	seed.pick([
		'ok',
		'came late',
		'',
		'see list',
		'will be back in week 12',
		'online',
		'moved',
		'new group',
		'5'
	]);

function verdict(header: string, values: string[], isOurId = false) {
	const evidence = new ColumnEvidence(header, isOurId);
	for (const value of values) evidence.add(value);
	return evidence.identifying();
}

/** Numbers of one form for the tests below: without a check digit, several have to share the form. */
const forms = [
	'K9999999',
	'AB9999999',
	'ЕК 999999',
	'299999999',
	'9999999999999',
	'999-99-9999',
	'99999999X'
];

describe('a few numbers among other values', () => {
	it.each(forms)('two of the form %s among thirty remarks are asked about', (form) => {
		const values = [...repeat(28, remark), numberOf(form, seed), numberOf(form, seed)];
		expect(verdict('Note', values)).toMatchObject({ level: 'asked' });
	});

	it.each(forms)('four of the form %s among our own ids are asked about', (form) => {
		for (const id of [ourId, hexId]) {
			const values = [...repeat(26, id), ...repeat(4, () => numberOf(form, seed))];
			expect(verdict('business_id', values, true)).toMatchObject({ level: 'asked' });
		}
	});

	it.each(['44051401359', '12345678Z', '2 55 08 14 168 025 38', '26111593816', '+48 601 234 567'])(
		'one that can only be an identifier is enough: %s',
		(number) => {
			expect(verdict('Note', [...repeat(29, remark), number])).toMatchObject({ level: 'asked', found: 1 });
		}
	);

	it('passports among sentences are asked about', () => {
		const said = repeat(28, (i) => `We talked for a long while about ${i} things that matter`);
		expect(verdict('Note', [...said, 'K1234567', 'N7654321'])).toMatchObject({ level: 'asked' });
	});
});

describe('is none', () => {
	it.each<[string, string[]]>([
		['one number without a check digit', [...repeat(29, remark), 'K1234567']],
		[
			'amounts, some of them long',
			repeat(30, (i) => String(i % 4 === 0 ? seed.int(10_000_000, 99_999_999) : seed.int(10, 9999)))
		],
		['numbers of a list among remarks', [...repeat(20, remark), ...repeat(10, (i) => `K${1_234_500 + i}`)]],
		[
			'seconds among remarks',
			[...repeat(20, remark), ...repeat(3, () => String(seed.int(1_590_000_000, 1_690_000_000)))]
		],
		[
			'one number with a right check digit among others that are wrong',
			repeat(40, (i) => `R-${String(44_051_401_359 + i)}`)
		]
	])('%s', (_, values) => {
		expect(verdict('Note', values)?.kind).not.toBe('official_number');
	});

	it('our own ids, of signs that spell a number now and then, even two thousand of them', () => {
		for (const id of [ourId, hexId, () => `p${ofSigns('0123456789abcdefghjkmnpqrstvwxyz', 9)}`])
			for (const count of [10, 200, 2000]) expect(verdict('session_id', repeat(count, id), true)).toBeNull();
	});
});

describe('headers and signs of other scripts', () => {
	it.each([
		['Паспорт', 'ЕК 999999', 'official_number'],
		['رقم الجواز', 'N999999999', 'official_number'],
		['Registreringsnummer (bil)', 'AA 99 999', 'official_number'],
		['Registreringsnummer', 'AA 99 999', 'official_number'],
		['Telegram', '@amina99', 'social_profile'],
		['Kolonne 4', '@olena99', 'social_profile']
	])('%s: %s', (header, form, kind) => {
		expect(
			verdict(
				header,
				repeat(12, () => numberOf(form, seed))
			)
		).toMatchObject({ level: 'direct', kind });
	});

	it.each(['AA 99 999', 'AA99999'])(
		'a licence plate under a header that says nothing is asked about: %s',
		(form) => {
			expect(
				verdict(
					'Kolonne 4',
					repeat(12, () => numberOf(form, seed))
				)?.level
			).toBe('asked');
		}
	);

	it('a Cyrillic passport under a header that says nothing is asked about', () => {
		expect(
			verdict(
				'Kolonne 4',
				repeat(12, () => numberOf('ЕК 999999', seed))
			)?.level
		).toBe('asked');
	});
});
