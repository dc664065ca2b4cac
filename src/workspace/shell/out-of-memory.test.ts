import { expect, it } from 'vitest';
import { isOutOfMemory } from './out-of-memory.ts';

it.each([
	['Out of Memory Error: failed to allocate data of size 256.0 KiB', true],
	['Out of Memory Error: Allocation failure', true],
	['std::bad_alloc', true],
	['Binder Error: Referenced column "memory" not found', false]
])('%s', (message, expected) => {
	expect(isOutOfMemory(message)).toBe(expected);
});
