import { describe, expect, it, beforeAll } from 'vitest';
import type { Cell } from '#schemas/cell.ts';
import { languages, type Language } from '#schemas/languages.ts';
import { isReached } from '#schemas/reached.ts';
import { figureText, intervalText, numberText, targetText, valueText } from './figure.ts';
import { loadMessages } from './messages.ts';
import { deviationText, signedDeviation } from './sentences/deviation.ts';
import { translator, type Translate } from './translate.ts';

const speak = {} as Record<Language, Translate>;
beforeAll(async () => {
	for (const language of languages)
		speak[language] = translator(language, await loadMessages(language, ['figures']));
});
const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

const share = (
	numerator: number,
	denominator: number,
	rest: Partial<Cell> = {}
): Cell & { value: number } => ({
	...{ indicator: 'example', version: 1, dims: {}, low: null, high: null, unit: 'share', status: 'ok' },
	...rest,
	...{ numerator, denominator, value: numerator / denominator, n: denominator }
});

it.each<[Language, string, string, string]>([
	['en', '299 of 300 (more than 99%)', '1 of 300 (less than 1%)', 'between 0 and +0.01 points'],
	['da', '299 af 300 (over 99 %)', '1 af 300 (under 1 %)', 'mellem 0 og +0,01 point'],
	['sv', '299 av 300 (över 99 %)', '1 av 300 (under 1 %)', 'mellan 0 och +0,01 poäng'],
	['fi', '299 / 300 (yli 99 %)', '1 / 300 (alle 1 %)', 'välillä 0…+0,01 pistettä'],
	['nb', '299 av 300 (over 99 %)', '1 av 300 (under 1 %)', 'mellom 0 og +0,01 poeng']
])('what is not all is not 100 %%, and what is something is not 0, in %s', (language, all, none, change) => {
	const t = speak[language];
	expect(spaced(figureText(t, share(299, 300), null))).toBe(all);
	expect(spaced(figureText(t, share(1, 300), null))).toBe(none);
	expect(spaced(valueText(t, 0.004, 'points'))).toBe(change);
});

describe('in English', () => {
	it.each<[number, Cell['unit'], string]>([
		[1, 'share', '100%'],
		[0, 'share', '0%'],
		[0.285, 'share', '29%'],
		[0.0499 / 1, 'ties-per-person', 'less than 0.1'],
		[0, 'ties-per-person', '0.0'],
		[0.03, 'hours', 'less than 0.1'],
		[-0.004, 'points', 'between −0.01 and 0'],
		[-0.003, 'percentage-points', 'between −1 and 0'],
		[0, 'points', '0.00'],
		[-0.125, 'points', '−0.13']
	])('%d in %s', (value, unit, text) => {
		expect(numberText(speak.en, value, unit)).toBe(text);
	});

	it('has as many decimals as tell a figure from the target that it missed', () => {
		expect(numberText(speak.en, 239 / 300, 'share', 0.8)).toBe('79.7%');
		expect(numberText(speak.en, 240 / 300, 'share', 0.8)).toBe('80%');
		expect(numberText(speak.en, 249 / 250, 'share', 1)).toBe('more than 99%');
		expect(numberText(speak.en, 24.96, 'days', 25)).toBe('24.96');
		expect(numberText(speak.en, 0.2763, 'points', 0.28)).toBe('+0.276');
		expect(numberText(speak.en, 0.604, 'share', 0.6)).toBe('60.4%');
	});

	it('stays on the side of the target that it is on, however close', () => {
		expect(numberText(speak.en, 0.56604, 'share', 0.566)).toBe('57%');
		expect(numberText(speak.en, 0.5656, 'share', 0.566)).toBe('56.56%');
		expect(numberText(speak.en, 0.566, 'share', 0.566)).toBe('56.6%');
		expect(numberText(speak.en, 0.5999999, 'share', 0.6)).toBe('59.99999%');
		expect(numberText(speak.en, 0.9965, 'share', 0.997)).toBe('99.65%');
		expect(numberText(speak.en, 0.9996, 'share', 0.997)).toBe('99.96%');
		expect(numberText(speak.en, 0.003, 'share', 0.002)).toBe('0.3%');
		expect(numberText(speak.en, 0.004, 'points', 0.002)).toBe('+0.004');
		expect(numberText(speak.en, 0.004, 'points', 0.28)).toBe('between 0 and +0.01');
	});

	it('never shows an end of an interval at a bound, or without the side of no change, that it has not', () => {
		expect(intervalText(speak.en, share(299, 300, { low: 0.981, high: 0.9994 }), null)).toBe('98–99.9');
		expect(intervalText(speak.en, share(1, 300, { low: 0.0006, high: 0.019 }), null)).toBe('0.1–2');
		expect(intervalText(speak.en, share(1, 300, { low: 0.000179, high: 0.0203 }), null)).toBe('0.02–2');
		expect(intervalText(speak.en, share(1, 300, { low: 0.0000179, high: 0.0203 }), null)).toBe('0.002–2');
		expect(intervalText(speak.en, share(299, 300, { low: 0.9797, high: 0.999821 }), null)).toBe('98–99.98');
		expect(
			intervalText(speak.en, share(1, 30, { unit: 'ties-per-person', low: 0.002, high: 0.1 }), null)
		).toBe('0.002 to 0.1');
		expect(intervalText(speak.en, share(30, 30, { low: 0.886, high: 1 }), null)).toBe('89–100');
		expect(intervalText(speak.en, share(1, 2, { unit: 'points', low: 0.003, high: 0.4 }), null)).toBe(
			'+0.00 to +0.40'
		);
	});
});

it('shows no end of an interval beyond the figure, which has more decimals beside its target', () => {
	const close = share(598, 1000, { low: 0.5965, high: 0.5984 });
	expect(figureText(speak.en, close, 0.6)).toBe('598 of 1,000 (59.8%, interval 59.7–60)');
	expect(figureText(speak.en, close, null)).toBe('598 of 1,000 (60%, interval 60–60)');
	const change = share(1, 2, { unit: 'points', low: 0.2759, high: 0.5 });
	expect(intervalText(speak.en, { ...change, value: 0.2763 }, 0.28)).toBe('+0.276 to +0.50');
});

it.each<[Language, string, string, string]>([
	['en', '56.6%', '99.7%', '+0.285 points'],
	['da', '56,6 %', '99,7 %', '+0,285 point'],
	['sv', '56,6 %', '99,7 %', '+0,285 poäng'],
	['fi', '56,6 %', '99,7 %', '+0,285 pistettä'],
	['nb', '56,6 %', '99,7 %', '+0,285 poeng']
])('writes a target as it was stated, in %s', (language, share, near, points) => {
	const t = speak[language];
	expect(spaced(targetText(t, 0.566, 'share'))).toBe(share);
	expect(spaced(targetText(t, 0.997, 'share'))).toBe(near);
	expect(spaced(valueText(t, 0.285, 'points', 0.285))).toBe(points);
	expect(targetText(t, 25, 'persons')).toBe('25');
});

it('writes how far a result is from the plan as more than nothing where it is', () => {
	expect(signedDeviation(speak.en, 0.2763, 0.28, 'points')).toBe('−0.004');
	expect(signedDeviation(speak.en, 0.598, 0.6, 'share')).toBe('−0.2');
	expect(signedDeviation(speak.en, 27, 25, 'persons')).toBe('+2');
	expect(signedDeviation(speak.en, 0.28, 0.28, 'points')).toBe('0.00');
});

it.each<[number, number, Cell['unit'], string]>([
	[249 / 250, 1, 'share', 'less than 1 percentage point below plan'],
	[0.804, 0.8, 'share', 'less than 1 percentage point above plan'],
	[0.1 + 0.2, 0.3, 'share', 'as planned'],
	[24.96, 25, 'days', 'less than 0.1 fewer than planned'],
	[0.45, 0.5, 'points', '0.05 fewer than planned']
])('%d against %d %s', (achieved, planned, unit, text) => {
	expect(deviationText(speak.en, achieved, planned, unit)).toBe(text);
});

it('has reached a target only where the exact figure has, and a ceiling at or below it', () => {
	expect(isReached({ direction: 'up' }, share(249, 250, { value: 1 }), 1)).toBe(false);
	expect(isReached({ direction: 'up' }, share(250, 250), 1)).toBe(true);
	const ceiling = [0.16, 0.13, 0.2, 0.06].map((value) =>
		isReached({ direction: 'down' }, share(100 * value, 100), 0.1)
	);
	expect(ceiling).toEqual([false, false, false, true]);
	expect(isReached({ direction: 'down' }, share(10, 100), 0.1)).toBe(true);
});
