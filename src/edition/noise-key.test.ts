import { expect, it } from 'vitest';
import { demoKey, privatePem } from './keys.ts';
import { demoNoiseKey, makeNoiseKey, noiseKeyText, readNoiseKey } from './noise-key.ts';

it('is read from its file as it was made, and is another each time', () => {
	const key = makeNoiseKey();
	expect(readNoiseKey(noiseKeyText(key))).toEqual(key);
	expect(readNoiseKey(noiseKeyText(key).replaceAll('\n', '\r\n'))).toEqual(key);
	expect(makeNoiseKey()).not.toEqual(key);
	expect(demoNoiseKey()).toHaveLength(32);
});

it.each(['', 'noise', privatePem(demoKey()), noiseKeyText(new Uint8Array(16))])('refuses %j', (text) => {
	expect(() => readNoiseKey(text)).toThrow('invalid noise key');
});
