import { describe, expect, it } from 'vitest';
import type { GivenParameter, Parameter } from '#schemas/parameter.ts';
import { goldenProgramme } from '../golden/programme.ts';
import { resolveParameters } from './resolve.ts';

const values = (declared: Record<string, Parameter>, given: Record<string, GivenParameter> = {}) =>
	Object.fromEntries(
		[...resolveParameters('x', declared, given, goldenProgramme)].map(([name, { value }]) => [name, value])
	);

it('takes what is given, else the default, else what the programme has', () => {
	const days: Parameter = { type: 'number', default: 14 };
	const partners: Parameter = { type: 'number', from: 'partners' };
	expect(values({ days, partners })).toEqual({ days: 14, partners: 4 });
	expect(values({ days, partners }, { days: 7, partners: { value: 3, source: 'a letter' } })).toEqual({
		days: 7,
		partners: 3
	});
});

it('keeps who says so, of the value that is in use', () => {
	const declared = { days: { type: 'number', default: 14, source: 'a book' } } as const;
	const source = (given: Record<string, GivenParameter>) =>
		resolveParameters('x', declared, given, goldenProgramme).get('days')!.source;
	expect([source({}), source({ days: 7 }), source({ days: { value: 7, source: 'a letter' } })]).toEqual([
		'a book',
		null,
		'a letter'
	]);
});

it('finds the waves of a programme by what they are for, and those in which all questions are asked', () => {
	const waves: Parameter = { type: 'waves', from: 'waves-asked' };
	expect(
		values({
			before: { type: 'wave', from: 'wave-before' },
			after: { type: 'wave', from: 'wave-after' },
			event: { type: 'wave', from: 'wave-event' }
		})
	).toEqual({ before: 'baseline', after: 'endline', event: 'event' });
	expect(values({ item: { type: 'item', default: 'ese_01' }, waves })['waves']).toEqual([
		'baseline',
		'endline',
		'followup_6m'
	]);
	expect(values({ items: { type: 'items', default: ['ese_01', 'pubspace'] }, waves })['waves']).toEqual([
		'baseline',
		'endline'
	]);
});

describe('refuses, saying which there are', () => {
	const scale = { type: 'scale' } as const;
	it.each<[string, Record<string, Parameter>, Record<string, GivenParameter>, string]>([
		[
			'an unknown parameter',
			{ scale },
			{ scales: 'ESE' },
			'unknown parameter: "scales" of x; known are scale'
		],
		['a parameter of nothing', {}, { scale: 'ESE' }, 'unknown parameter: "scale" of x; known are none'],
		[
			'a missing one',
			{ scale },
			{},
			'missing parameter: "scale" of x; the programme has ESE, EI, IPL12, CIVIC'
		],
		[
			'a scale that the programme does not have',
			{ scale },
			{ scale: 'WB' },
			'unknown scale: "WB" as "scale" of x; the programme has ESE, EI, IPL12, CIVIC'
		],
		[
			'an item among others',
			{ items: { type: 'items' } },
			{ items: ['sat', 'nope'] },
			'unknown items: ["sat","nope"] as "items" of x; a list is expected, and the programme has ese_01'
		],
		[
			'one code where several are expected',
			{ waves: { type: 'waves' } },
			{ waves: 'baseline' },
			'invalid parameter: "baseline" as "waves" of x; a list is expected, and the programme has baseline, endline'
		],
		[
			'words for a number',
			{ days: { type: 'number', default: 14 } },
			{ days: 'two weeks' },
			'invalid parameter: "two weeks" as "days" of x; a number is expected'
		],
		[
			'questions that are never asked together',
			{ items: { type: 'items', default: ['ese_01', 'sat'] }, waves: { type: 'waves', from: 'waves-asked' } },
			{},
			'missing parameter: "waves" of x; a list is expected'
		]
	])('%s', (_, declared, given, message) => {
		expect(() => values(declared, given)).toThrow(message);
	});
});
