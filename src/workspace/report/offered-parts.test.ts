import { expect, it } from 'vitest';
import { chosenParts, offeredParts } from './offered-parts.ts';

it('offers of a count its value and what was planned, and of a share how many of how many first', () => {
	const count = offeredParts(['value', 'n', 'plan']);
	expect(count).toEqual(['value', 'n', 'plan']);
	expect(chosenParts(count, '')).toBe('value');
	expect(chosenParts(count, 'plan')).toBe('plan');
	// Asked of the figure before.
	expect(chosenParts(count, 'value n/d interval')).toBe('value');
	const share = offeredParts(['value', 'n/d', 'interval', 'n']);
	expect(share).toEqual(['value', 'value n/d', 'value interval', 'value n/d interval', 'n']);
	expect([chosenParts(share, ''), chosenParts(share, 'value')]).toEqual(['value n/d', 'value']);
});

it('offers the value of a figure that is not to be had, so that it says why', () => {
	expect(chosenParts(offeredParts([]), 'n')).toBe('value');
});
