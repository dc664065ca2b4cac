import type { Language } from '#schemas/languages.ts';

/**
 * A whole number as it stands after "of" in a sentence: "18 of 25". Finnish puts it in a case, whose ending follows the vowels of the
 * word that the number ends with: "25:stä" (viidestä), "112:sta" (kahdestatoista). `written` is the number in the format of the language.
 */
export const outOf = (language: Language, value: number, written: string): string =>
	language === 'fi' ? `${written}:${hasFrontVowels(value) ? 'stä' : 'sta'}` : written;

/** Whether the last word of a number has front vowels: yksi, neljä, viisi, seitsemän, yhdeksän and kymmenen have. */
function hasFrontVowels(value: number): boolean {
	const digit = value % 10;
	return digit === 0 ? value % 100 !== 0 : [1, 4, 5, 7, 9].includes(digit);
}
