import { expect, it } from 'vitest';
import { Random, streams } from './random.ts';

const draws = (random: Random, count: number) => Array.from({ length: count }, () => random.normal());
const one = () => streams(2020, 'test')(3);

it('draws the same for the same seed, subject and index, and others for others', () => {
	const first = draws(one(), 20);
	expect(draws(one(), 20)).toEqual(first);
	for (const stream of [streams(2021, 'test')(3), streams(2020, 'tests')(3), streams(2020, 'test')(4)])
		expect(draws(stream, 20)).not.toEqual(first);
});

it('draws normal numbers around 0 with deviation 1', () => {
	const numbers = draws(one(), 20_000);
	const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
	const variance = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / numbers.length;
	expect(mean).toBeCloseTo(0, 1);
	expect(variance).toBeCloseTo(1, 1);
});

it('has neighbouring streams that know nothing of each other', () => {
	const firsts = Array.from({ length: 20_000 }, (_, index) => streams(2020, 'test')(index).unit() - 0.5);
	const covariance =
		firsts.slice(1).reduce((sum, value, n) => sum + value * firsts[n]!, 0) / (firsts.length - 1);
	expect(Math.abs(covariance * 12)).toBeLessThan(0.03);
});

it('draws by weight, and whole numbers with both ends', () => {
	const random = one();
	const drawn = Array.from({ length: 10_000 }, () => random.weighted({ seldom: 1, often: 3, never: 0 }));
	expect(drawn.filter((key) => key === 'often').length / drawn.length).toBeCloseTo(0.75, 1);
	expect(drawn).not.toContain('never');
	expect(new Set(Array.from({ length: 200 }, () => random.between(2, 4)))).toEqual(new Set([2, 3, 4]));
});
