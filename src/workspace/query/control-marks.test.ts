import { expect, it } from 'vitest';
import { withMarksShown } from './control-marks.ts';

it.each([
	['an override', "SELECT 'a\u202e' -- b", "SELECT 'a‹U+202E›' -- b"],
	['an isolate and its end', '\u2067a\u2069', '‹U+2067›a‹U+2069›'],
	['what has no width', 'a\u200bb', 'a‹U+200B›b'],
	['nothing of usual letters', "SELECT 'Ærø שלום'", "SELECT 'Ærø שלום'"]
])('shows %s', (_, text, shown) => {
	expect(withMarksShown(text)).toBe(shown);
});
