import { expect, it } from 'vitest';
import type { Value } from '#engine/engine.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { decimalsOf, valueText } from './value-text.ts';

const english = translator('en', await loadMessages('en', []));
const danish = translator('da', await loadMessages('da', []));

it.each<[Value, string, string]>([
	[null, 'NULL', 'NULL'],
	[true, 'true', 'true'],
	['2020-05', '2020-05', '2020-05'],
	[12_345, '12,345', '12.345'],
	[-0.5, '−0.5', '−0,5'],
	[0.1 + 0.2, '0.3', '0,3'],
	[1 / 3, '0.3333', '0,3333'],
	[1e-9, '1e-9', '1e-9'],
	[0.00001234, '0.00001234', '0.00001234'],
	[1e21, '1e+21', '1e+21']
])('%s is written %s, and %s in Danish', (value, en, da) => {
	expect([valueText(english, value), valueText(danish, value)]).toEqual([en, da]);
});

it('writes a column with the decimals that one of its numbers needs', () => {
	expect(decimalsOf([1, 2.5, null, 'x', 0.25])).toBe(2);
	expect(decimalsOf([1, 2])).toBe(0);
	expect(decimalsOf([1 / 3])).toBe(4);
	expect(valueText(english, 1, 2)).toBe('1.00');
});
