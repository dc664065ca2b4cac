import { describe, expect, it } from 'vitest';
import { tinyDefinition, tinyProgramme } from '#indicators/fixtures/tiny.ts';
import { selectionOf } from './selection.ts';

const people = tinyDefinition('dims: [country, gender]', 'SELECT 1');
const days = { ...tinyDefinition('dims: []', 'SELECT 1'), id: 'days' };
const select = (args: Partial<Parameters<typeof selectionOf>[0]>) =>
	selectionOf({ indicator: [], by: [], where: [], ...args }, tinyProgramme, [people, days]);

it('asks all indicators for everybody when nothing is said', () => {
	expect(select({})).toEqual({ definitions: [people, days], named: false, question: { by: [], where: {} } });
});

it('reads dims and filters, given together or one by one', () => {
	const { question } = select({
		indicator: ['tiny', 'tiny'],
		by: ['country,gender'],
		where: ['gender=woman', 'gender=man,woman', 'from=2020-04-01', 'to=2020-06-30', 'country=SE']
	});
	expect(question).toEqual({
		by: ['country', 'gender'],
		where: { gender: ['woman', 'man'], country: ['SE'], from: '2020-04-01', to: '2020-06-30' }
	});
});

it('reads the method of intervals', () => {
	const shares = { ...people, kind: 'share' as const, interval: 'wilson' as const, id: 'shares' };
	const chosen = selectionOf(
		{ indicator: ['shares'], by: [], where: [], method: 'clopper-pearson' },
		tinyProgramme,
		[shares]
	);
	expect(chosen.question).toEqual({ by: [], where: {}, method: 'clopper-pearson' });
});

it('leaves it to each indicator whether a breakdown fits when all are asked', () => {
	expect(select({ by: ['gender'] }).definitions).toHaveLength(2);
});

describe('refuses, and lists what is known', () => {
	it.each<[Parameters<typeof select>[0], string]>([
		[{ indicator: ['nope'] }, 'unknown indicator: "nope"; known are tiny, days'],
		[{ by: ['colour'] }, 'unknown breakdown: "colour"; known are country, gender, age_band'],
		[{ indicator: ['days'], by: ['gender'] }, 'unknown breakdown of days: "gender"; allowed are month'],
		[{ method: 'guess' }, 'unknown method: "guess"; known are wilson, clopper-pearson'],
		[{ indicator: ['days'], method: 't' }, 'unknown method of days: "t"; allowed is none'],
		[{ where: ['colour=red'] }, 'unknown filter: "colour"; known are country, gender, age_band'],
		[{ where: ['gender=nobody'] }, 'unknown gender: "nobody"; known are woman, man, non_binary, undisclosed'],
		[{ where: ['country=NO'] }, 'unknown country: "NO"; known are DK, SE'],
		[{ where: ['gender'] }, 'invalid filter: "gender"; it is written name=value'],
		[{ where: ['gender='] }, 'invalid filter: "gender="; it is written name=value'],
		[
			{ where: ['from=2020-02-30'] },
			'invalid filter from: a day written YYYY-MM-DD is expected (found "2020-02-30")'
		],
		[{ where: ['from=2020-06-01', 'to=2020-05-01'] }, 'invalid period']
	])('%j', (args, message) => {
		expect(() => select(args)).toThrow(message);
	});
});
