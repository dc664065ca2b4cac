import { expect, it } from 'vitest';
import { isolated } from './isolated.ts';

it.each([
	['a text of our direction', 'Ærø, 3', 'Ærø, 3'],
	['an override that is never ended', 'list\u202efdp.csv', 'listfdp.csv'],
	['an embedding', '\u202babc\u202c', 'abc'],
	['an isolate that is never ended', '\u2066abc', 'abc'],
	['an end without a beginning', 'abc\u2069', 'abc'],
	['an isolate that ends', 'a \u2067b\u2069', 'a \u2067b\u2069'],
	['a text of the other direction', 'שלום', '\u2068שלום\u2069'],
	['one that is isolated already', '\u2068שלום\u2069', '\u2068שלום\u2069'],
	['two that are', '\u2068שלום\u2069 \u2068עולם\u2069', '\u2068\u2068שלום\u2069 \u2068עולם\u2069\u2069'],
	['a mark of the other direction', 'abc\u200f', '\u2068abc\u200f\u2069'],
	['both at once', 'קובץ\u202e\u2067.csv', '\u2068קובץ.csv\u2069']
])('isolates %s', (_, text, shown) => {
	expect(isolated(text)).toBe(shown);
});

it('isolates what is of our direction on a page that is written from right to left', () => {
	expect([isolated('abc', 'rtl'), isolated('12', 'rtl')]).toEqual(['\u2068abc\u2069', '12']);
});
