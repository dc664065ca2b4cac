import { expect, it } from 'vitest';
import { cleanText } from './text-of-bytes.ts';

it('takes out what XML does not allow, and leaves everything else', () => {
	expect(cleanText('a\u0000b\u0008c\u001fd\ufffee\uffff')).toBe('abcde');
	expect(cleanText('x\ud800y\udc00z\udfff')).toBe('xyz');
	expect(cleanText('👩🏽‍🏫\tå\r\n\ufffd\u2068مرحبا\u2069')).toBe('👩🏽‍🏫\tå\r\n\ufffd\u2068مرحبا\u2069');
	expect(cleanText('one\vtwo\u2028three')).toBe('one\ntwo\nthree');
});
