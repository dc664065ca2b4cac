import { expect, it } from 'vitest';
import type { Cell } from '#schemas/cell.ts';
import { ofAllModes } from './of-all-modes.ts';

const cell: Cell = {
	indicator: 'attendance-rate',
	version: 2,
	dims: { mode: 'online' },
	unit: 'share',
	status: 'ok',
	value: 0.75,
	numerator: 3,
	denominator: 4,
	low: 0.3,
	high: 0.95,
	n: 4
};

it('an edition has no figure of one mode from which kinds of events are missing, and none of its numbers', () => {
	const missing = { DK: { mentor_day: { held: 2, said: 0 } } };
	const published = ofAllModes({ ...cell, partly: { modes: missing } });
	expect(published).toMatchObject({ dims: { mode: 'online' }, status: 'not-collected', value: null, n: 0 });
	expect(JSON.stringify(published)).not.toMatch(/[34]|mentor_day/);
	expect(ofAllModes(cell)).toBe(cell);
	const lists = { ...cell, partly: { registers: { held: 5, delivered: 4 } } };
	expect(ofAllModes(lists)).toBe(lists);
});
