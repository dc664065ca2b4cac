import { expect, it } from 'vitest';
import { printable } from './printable.ts';

it.each([
	['rl\u202ecod.csv: 3 rows', 'rl\\u202ecod.csv: 3 rows'],
	['99\u001b[31m is no day', '99\\u001b[31m is no day'],
	['one\ttwo\nthree', 'one\ttwo\nthree'],
	['ÆØÅ – 🙂', 'ÆØÅ – 🙂']
])('shows %j', (text, shown) => {
	expect(printable(text)).toBe(shown);
});

it('leaves printed JSON what it is', () => {
	const value = { name: 'a\u202eb\u001bc\u200e' };
	expect(JSON.parse(printable(JSON.stringify(value)))).toEqual(value);
});
