import { expect, it } from 'vitest';
import { isPartMissing } from './part-missing.ts';

it.each([
	'Failed to fetch dynamically imported module: https://example.org/a.js',
	'error loading dynamically imported module: https://example.org/a.js',
	'Importing a module script failed.'
])('knows by "%s" that a part did not arrive', (message) => {
	expect(isPartMissing(new TypeError(message))).toBe(true);
});

it('leaves other failures to whoever looks for them', () => {
	expect([new Error('invalid code'), 'dynamically imported module', undefined].map(isPartMissing)).toEqual([
		false,
		false,
		false
	]);
});
