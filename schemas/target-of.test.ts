import { expect, it } from 'vitest';
import type { Programme } from './programme.ts';
import { cellOf } from './cell-of.ts';
import type { Cell } from './cell.ts';
import { targetOf, type AskedFor } from './target-of.ts';

const programme = {
	countries: [{ code: 'DK' }, { code: 'SE' }],
	targets: [
		{ indicator: 'enrolled', dims: {}, per: 'country', value: 25, source: '' },
		{ indicator: 'experts', dims: {}, per: 'country', value: 1, source: '' },
		{ indicator: 'women', dims: { gender: 'woman' }, per: 'country', value: 10, source: '' },
		{ indicator: 'products', dims: { kind: 'toolbook' }, per: 'programme', value: 1, source: '' }
	]
} as unknown as Programme;

it.each<[string, 'count' | 'share', Record<string, string>, number | null]>([
	['enrolled', 'count', { country: 'DK' }, 25],
	['enrolled', 'count', {}, 50],
	['enrolled', 'count', { gender: 'woman' }, null],
	['experts', 'share', { country: 'SE' }, 1],
	['experts', 'share', {}, 1],
	['products', 'count', { kind: 'toolbook' }, 1],
	['products', 'count', {}, null],
	['products', 'count', { kind: 'toolbook', country: 'DK' }, null],
	['unheard-of', 'count', {}, null]
])('%s, a %s, for %j is read against %s', (id, kind, dims, value) => {
	expect(targetOf(programme, { id, kind }, dims)).toBe(value);
});

it.each<[string, 'count' | 'share', Record<string, string>, AskedFor, number | null]>([
	['enrolled', 'count', {}, { where: { country: ['DK'] } }, 25],
	['enrolled', 'count', {}, { where: { country: ['DK', 'SE'] } }, 50],
	['enrolled', 'count', {}, { where: { country: ['SE'] }, without: ['SE'] }, null],
	['enrolled', 'count', {}, { without: ['SE'] }, 25],
	['enrolled', 'count', {}, { where: { gender: ['woman'] } }, null],
	['enrolled', 'count', { country: 'DK' }, { where: { gender: ['woman'] } }, null],
	['enrolled', 'count', {}, { where: { from: '2020-06-01' } }, null],
	['experts', 'share', {}, { where: { country: ['DK'] }, without: ['DK'] }, 1],
	['women', 'count', {}, { where: { gender: ['woman'] } }, 20],
	['women', 'count', {}, { where: { gender: ['woman', 'man'] } }, null],
	['women', 'count', { gender: 'woman' }, { where: { gender: ['woman', 'man'] } }, 20],
	['products', 'count', { kind: 'toolbook' }, { where: { country: ['DK'] } }, null],
	['products', 'count', { kind: 'toolbook' }, { where: { country: ['DK', 'SE'] } }, 1],
	['products', 'count', { kind: 'toolbook' }, { without: ['DK'] }, null]
])('%s, a %s, for %j asked with %j is read against %s', (id, kind, dims, asked, value) => {
	expect(targetOf(programme, { id, kind }, dims, asked)).toBe(value);
});

it('finds the cell of exactly the group asked for', () => {
	const cells = [
		{ indicator: 'a', dims: { country: 'DK' } },
		{ indicator: 'a', dims: {} },
		{ indicator: 'b', dims: {} }
	] as Cell[];
	expect(cellOf(cells, 'a')).toBe(cells[1]);
	expect(cellOf(cells, 'a', { country: 'DK' })).toBe(cells[0]);
	expect(cellOf(cells, 'b', { country: 'DK' })).toBeUndefined();
});
