import { expect, it } from 'vitest';
import { cssString } from './css-string.ts';

it('writes a text so that it ends neither the string nor the style', () => {
	expect(cssString('Programme · 2021-07')).toBe('"Programme · 2021-07"');
	expect(cssString('a"b\\c</style>\n')).toBe('"a\\22 b\\5c c\\3c /style\\3e \\a "');
});
