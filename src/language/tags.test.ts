import { expect, it } from 'vitest';
import { directionOf } from './direction.ts';
import { ownName } from './own-name.ts';

it.each([
	['en', 'English', 'ltr'],
	['da', 'Dansk', 'ltr'],
	['fi', 'Suomi', 'ltr'],
	['uk', 'Українська', 'ltr'],
	['so', 'Soomaali', 'ltr'],
	['ar', 'العربية', 'rtl'],
	['fa', 'فارسی', 'rtl'],
	['he', 'עברית', 'rtl'],
	// The same language in another script.
	['az-Arab', /./, 'rtl'],
	['az', 'Azərbaycan', 'ltr']
])('%s is called %s and is written %s', (tag, name, direction) => {
	expect(ownName(tag)).toMatch(name);
	expect(directionOf(tag)).toBe(direction);
});
