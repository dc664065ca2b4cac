import { expect, it } from 'vitest';
import { nearest, walked } from './walk.ts';

const lane = (...ats: number[]) => ats.map((at) => ({ id: String(at), at }));
const lanes = [lane(10, 50, 90), [], lane(45, 60)];

it.each([
	['50', 'ArrowRight', '90'],
	['90', 'ArrowRight', '45'],
	['60', 'ArrowRight', null],
	['45', 'ArrowLeft', '90'],
	['10', 'ArrowLeft', null],
	['50', 'ArrowDown', '45'],
	['90', 'ArrowDown', '60'],
	['60', 'ArrowUp', '50'],
	['10', 'ArrowUp', null],
	['50', 'Home', '10'],
	['50', 'End', '90'],
	['50', 'Enter', null],
	[undefined, 'ArrowRight', null]
])('from %s, %s leads to %s', (from, key, to) => {
	expect(walked(lanes, from, key)).toBe(to);
});

it('takes the mark that a finger is nearest to, whichever lies on top', () => {
	const close = [
		{ id: 'a', at: 10 },
		{ id: 'b', at: 11.2 },
		{ id: 'c', at: 12.4 }
	];
	expect([0, 10.5, 10.7, 11.7, 12, 99].map((at) => nearest(close, at))).toEqual([
		'a',
		'a',
		'b',
		'b',
		'c',
		'c'
	]);
});
