import { expect, it } from 'vitest';
import { lackOf, type Platform } from './browser-lack.ts';

const whole: Platform = {
	isSecureContext: true,
	crypto: { subtle: {} },
	DecompressionStream: Blob,
	Array
};

it.each<[string, Partial<Platform>, boolean, string | null]>([
	['nothing is missing', {}, true, null],
	['http:// by a name in an office', { isSecureContext: false, crypto: {} }, true, 'insecure'],
	['WebAssembly is switched off', {}, false, 'engine'],
	['the browser is of 2022', { Array: { prototype: {} } }, true, 'old']
])('where %s', (_, lacking, engine, lack) => {
	expect(lackOf({ ...whole, ...lacking }, engine)).toBe(lack);
});
