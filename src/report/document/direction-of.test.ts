import { expect, it } from 'vitest';
import { directionOfList, directionOfTable } from './direction-of.ts';
import { plain } from './inline.ts';

it('is that of most letters, whatever stands first', () => {
	expect(directionOfTable({ columns: ['n', 'الاسم'], rows: [['12', 'الدنمارك']] })).toBe('rtl');
	expect(
		directionOfTable({
			columns: ['Namn', 'n'],
			rows: [
				['السويد', '1'],
				['Danmark', '2']
			]
		})
	).toBe('ltr');
	expect(directionOfTable({ columns: ['1'], rows: [['2']] })).toBe('ltr');
});

it('counts the lists below a list', () => {
	const below = {
		kind: 'list' as const,
		ordered: false,
		items: [{ content: [plain('مرحبا بالعالم')], below: [] }]
	};
	expect(directionOfList({ ...below, items: [{ content: [plain('a')], below: [below] }] })).toBe('rtl');
	expect(directionOfList({ ...below, items: [{ content: [plain('a')], below: [] }] })).toBe('ltr');
});
