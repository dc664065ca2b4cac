import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { programme as schema, type Programme } from '#schemas/programme.ts';
import { readCatalogue } from './catalogue.ts';
import { absentForDefinition } from './not-applicable.ts';

const text = readFileSync('data/programme.json', 'utf8');
/** The catalogue of the Nordic programme with other indicators, and one thing changed. */
function made(indicators: Programme['indicators'], change: (value: Programme) => void = () => undefined) {
	const value = JSON.parse(text) as Programme;
	Object.assign(value, { indicators, front: indicators.slice(0, 1).map(() => 'participants-enrolled') });
	Object.assign(value, { primary: [], targets: [], objectives: [], sdgLinks: [], declared: [] });
	change(value);
	const programme = schema.parse({ ...value, indicators: ['participants-enrolled', ...indicators] });
	return { programme, catalogue: readCatalogue('nowhere', programme) };
}
const only = (indicators: Programme['indicators']) => made(indicators).catalogue.at(-1)!;

describe('the words of a figure', () => {
	it('are those of the library while it counts what the library says', () => {
		expect(only(['attendance-rate']).formula.en).toMatch(/dinner/i);
		expect(only([{ id: 'ese-change', parameters: { threshold: 1 } }]).name.en).toBe(
			only(['ese-change']).name.en
		);
	});

	it('are general where a programme makes it count something else', () => {
		const other = only([{ id: 'attendance-rate', parameters: { session_types: ['reflection_meeting'] } }]);
		expect(`${other.name.en} ${other.formula.en}`).not.toMatch(/dinner|mentor/i);
		expect(only([{ id: 'ese-change', parameters: { scale: 'EI' } }]).name.en).not.toBe(
			only(['ese-change']).name.en
		);
	});

	it('tell two figures apart, or the programme is refused', () => {
		const twice = ['ese', 'again'].map((id) => ({ id, of: 'scale-change', parameters: { scale: 'ESE' } }));
		expect(() => made(twice)).toThrow(/^duplicate name: ese and again are both called .*give one a "name"/);
	});
});

it('a change to the same or an earlier wave is refused', () => {
	for (const [before, after] of [
		['baseline', 'baseline'],
		['endline', 'baseline']
	])
		expect(() => only([{ id: 'ese-change', parameters: { before: before!, after: after! } }])).toThrow(
			'invalid parameters of ese-change: "after" is no later wave than "before"; the waves in order are baseline, endline, followup_6m, event'
		);
});

it('answers that name nobody are not counted by person, which would be 0 of 0', () => {
	const { programme, catalogue } = made([
		{ id: 'useful', of: 'answers-share', parameters: { items: ['sat'], at_least: 4, waves: ['event'] } }
	]);
	expect(absentForDefinition(catalogue.at(-1)!, programme)).toMatchObject({
		status: 'not-applicable',
		reason: 'unlinked-waves'
	});
});

it.each([0, 1, 6])('answers of 1 to 5 that have to be at least %d are refused', (at_least) => {
	expect(() => only([{ id: 'event-satisfaction', parameters: { at_least } }])).toThrow(
		`invalid parameters of event-satisfaction: "at_least" is ${at_least}, which must be above 1 and at most 5, as the answers go from 1 to 5`
	);
});

it.each<[Record<string, string>, string]>([
	[
		{ crew: 'a' },
		'targets.0.dims of participants-enrolled says crew "a"; known are its dims country, gender'
	],
	[{ gender: 'girl' }, 'targets.0.dims of participants-enrolled says gender "girl"; known are woman, man']
])('a target for %j, which no figure has, is refused', (dims, message) => {
	const target = {
		indicator: 'participants-enrolled',
		dims,
		per: 'programme' as const,
		value: 1,
		source: ''
	};
	expect(() => made(['women-share'], (value) => (value.targets = [target]))).toThrow(message);
});

it('a target of an indicator with several figures says which it is for', () => {
	const target = {
		indicator: 'stakeholders-engaged',
		dims: {},
		per: 'programme' as const,
		value: 9,
		source: ''
	};
	expect(() => made(['stakeholders-engaged'], (value) => (value.targets = [target]))).toThrow(
		'missing measure: targets.0.dims of stakeholders-engaged does not say which figure it is for; known are organisations, sectors'
	);
});
