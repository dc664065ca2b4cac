import { describe, expect, it } from 'vitest';
import { tinyProgramme } from '#indicators/fixtures/tiny.ts';
import { teamsProgramme } from './fixtures/teams.ts';
import { spanOf } from './span.ts';
import { scoreBreakdowns, surveyQuestion, whoseDims } from './survey-question.ts';

const codes = (dims: { code: string }[]) => dims.map(({ code }) => code);
const [linked, apart] = [{ linked: true }, { linked: false }];

describe('the choices of a survey', () => {
	it('are those shown first, and others as long as there are few', () => {
		expect(codes(whoseDims(tinyProgramme, linked))).toEqual([
			'country',
			'gender',
			'age_band',
			'years_in_country'
		]);
		const two = { ...tinyProgramme, characteristics: tinyProgramme.characteristics.slice(1, 4) };
		expect(codes(whoseDims(two, linked))).toEqual(['country', 'age_band', 'isced_group', 'origin_region']);
	});

	it('are the programme’s own, without a dim of just one value', () => {
		expect(codes(whoseDims(teamsProgramme, linked))).toEqual(['team', 'channel']);
		expect(codes(whoseDims(teamsProgramme, apart))).toEqual(['channel']);
		expect(codes(whoseDims(tinyProgramme, apart))).toEqual(['country']);
	});

	it('break scores down by people, or by answers that carry none', () => {
		expect(codes(scoreBreakdowns(teamsProgramme, linked))).toEqual(['team']);
		expect(codes(scoreBreakdowns(teamsProgramme, apart))).toEqual(['channel']);
	});
});

describe('a question in an address', () => {
	const read = (programme: typeof tinyProgramme, asked: Record<string, string>, i = 0) =>
		surveyQuestion(programme, programme.instruments[i]!, (name) => asked[name] ?? null);

	it('is by gender where the programme asks for it, and by what is wanted', () => {
		expect(read(tinyProgramme, {}).by).toBe('gender');
		expect(read(tinyProgramme, { by: 'age_band' }).by).toBe('age_band');
		expect(read(teamsProgramme, { by: 'gender' }).by).toBe('team');
		expect(read(tinyProgramme, {}, 1).by).toBeNull();
	});

	it('ignores what the programme does not know', () => {
		expect(read(teamsProgramme, { team: 'red', channel: 'pigeon', gender: 'woman' }).whose).toEqual({
			team: 'red'
		});
	});
});

describe('the span of an instrument', () => {
	const span = (waves: string[], wanted = {}) => spanOf(teamsProgramme, { waves }, wanted);
	const years = ['2021', '2022', '2023'];

	it.each([
		[{}, '2021', '2023'],
		[{ from: '2022' }, '2022', '2023'],
		[{ to: '2022' }, '2021', '2022'],
		[{ from: '2022', to: '2021' }, '2022', '2023'],
		[{ from: '2023' }, '2021', '2023'],
		[{ from: 'event', to: 'event' }, '2021', '2023']
	])('wanted %j runs from %s to %s', (wanted, from, to) => {
		expect(span([...years, 'event'], wanted)).toEqual({ from, to });
	});

	it('needs two waves that can be compared', () => {
		expect(span(['2022', 'event'])).toBeNull();
	});
});
