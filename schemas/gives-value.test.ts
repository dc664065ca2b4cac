import { expect, it } from 'vitest';
import { cellStatus } from './cell.ts';
import { givesValue } from './gives-value.ts';

it('exact, altered and carried-forward figures are values, and nothing else is', () => {
	expect(cellStatus.options.filter(givesValue)).toEqual(['ok', 'perturbed', 'held']);
});
