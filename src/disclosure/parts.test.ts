import { describe, expect, it } from 'vitest';
import { Parts } from './parts.ts';
import { presolved } from './presolve.ts';
import type { Bounds, Equation, System } from './system.ts';

const unknown: Bounds = { low: 0, high: Infinity };
const sum = (ids: string, equals: number): Equation => ({
	terms: ids.split(' ').map((id) => [id, 1] as const),
	equals
});
const square = (more: Equation[] = [], bounds: Record<string, Bounds> = {}): System => ({
	bounds: new Map('a b c d e f g h i j k'.split(' ').map((id) => [id, bounds[id] ?? unknown])),
	equations: [
		...[sum('a b c', 9), sum('d e f', 6), sum('g h i', 12)],
		...[sum('a d g', 10), sum('b e h', 8), sum('c f i', 9), ...more]
	]
});

describe('parts of a system', () => {
	it('are the same ones in a system that differs elsewhere, and others where they differ themselves', () => {
		const parts = new Parts();
		const first = parts.of(presolved(square())).get('e');
		expect(first).toBeDefined();
		expect(parts.of(presolved(square([sum('j k', 4)]))).get('e')).toBe(first);
		expect(parts.of(presolved(square([], { e: { low: 1, high: 3 } }))).get('e')).not.toBe(first);
	});

	it('are asked once: what solutions reach already is enough', async () => {
		const part = new Parts().of(presolved(square())).get('e')!;
		const ids = [...part.system.bounds.keys()];
		const exact = await part.intervals(ids);
		const so = part.solutions.length;
		expect(so).toBeGreaterThan(0);
		expect(await part.intervals(ids)).toEqual(exact);
		expect(await part.intervals(ids, () => true)).toEqual(exact);
		expect(part.solutions.length).toBe(so);
		for (const [id, [low, high]] of exact)
			for (const solution of part.solutions) {
				expect(solution.get(id)!).toBeGreaterThanOrEqual(low);
				expect(solution.get(id)!).toBeLessThanOrEqual(high);
			}
	});
});
