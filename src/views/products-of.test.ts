import { expect, it } from 'vitest';
import { shownAs } from './products-of.ts';

it.each([
	['https://www.example.org/kv%C3%A4llar/', 'example.org/kvällar'],
	['https://example.org/a?b=%C3%A5%c3%b8', 'example.org/a?b=åø'],
	['http://example.org/a%20b%2Fc', 'example.org/a%20b%2Fc'],
	['https://example.org/%D0%B0', 'example.org/%D0%B0'],
	['https://example.org/%D7%A9%E2%80%AE', 'example.org/%D7%A9%E2%80%AE'],
	['https://example.org/%E4', 'example.org/%E4']
])('%s is written %s', (href, shown) => expect(shownAs(href)).toBe(shown));
