import { firstNames } from './first-names.ts';

const particle = '(?:de|da|dos|van|von|der|af|av|al|el|bin|bint|ibn|la|le|di)';
const word = "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,24}";
const shape = new RegExp(`^${word}(?:,? (?:${particle} )?${word}){0,4}$`, 'u');

/** Whether a text has the shape of a name: one to five words with capitals, nothing else. */
export const isNameShaped = (text: string): boolean => text.length <= 80 && shape.test(text);

/** Whether a word of a text, one of the first five, is a frequent first name. */
export function hasFirstName(text: string): boolean {
	if (text.length > 80) return false;
	return text
		.toLowerCase()
		.split(/[ ,.-]+/, 5)
		.some((part) => firstNames.has(part));
}
