import { expect, it } from 'vitest';
import { ownAwaited } from './own-awaited.ts';

const bytes = () => Promise.resolve(new Uint8Array());
const own = { name: 'Your records', bytes };
const sample = { name: null, bytes };

it('waits for own records alone, from the first moment until they are there', () => {
	const shown = { name: null };
	const resting = { phase: 'resting' as const };
	expect(ownAwaited({ records: shown, step: resting }, true)).toBe(true);
	expect(ownAwaited({ records: shown, step: resting }, false)).toBe(false);
	expect(ownAwaited({ records: shown, step: { phase: 'start', share: 0, source: own } }, true)).toBe(true);
	expect(ownAwaited({ records: { name: 'Your records' }, step: { phase: 'ready' } }, true)).toBe(false);
	// Whoever chose the sample sees it, beside own records too.
	expect(ownAwaited({ records: shown, step: { phase: 'start', share: 0, source: sample } }, true)).toBe(
		false
	);
	expect(ownAwaited({ records: shown, step: { phase: 'ready' } }, true)).toBe(false);
});
