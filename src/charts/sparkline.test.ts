import { expect, it } from 'vitest';
import { sparkline } from './sparkline.ts';

it('runs from left to right and from nothing upwards', () => {
	expect(sparkline([0, 1, 2], 106, 26)).toEqual({
		width: 106,
		height: 26,
		path: 'M3 23L53 13L103 3',
		base: 23,
		lone: [],
		end: { x: 103, y: 3 }
	});
});

it('begins anew after a gap, and marks a point that no line reaches', () => {
	const drawn = sparkline([1, null, 2, 2, null], 106, 26)!;
	expect(drawn.path).toBe('M3 13M53 3L78 3');
	expect(drawn.lone).toEqual([{ x: 3, y: 13 }]);
	expect(drawn.end).toEqual({ x: 78, y: 3 });
});

it('puts nothing where values below it leave it', () => {
	expect(sparkline([-1, 1], 106, 26)!.base).toBe(13);
});

it('draws nothing of nothing', () => {
	expect(sparkline([null, null], 106, 26)).toBeNull();
});
