/** Marks without a look of their own that turn round what follows them, or hide where a text ends. Source: Unicode, UAX #9. */
export const controlMarks = /[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

/** How a mark is shown in its place: by its number, which is the same in every language. */
export const markName = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

/** A text in which such marks are seen and turn nothing. */
export const withMarksShown = (text: string): string =>
	text.replace(controlMarks, (mark) => `‹${markName(mark.codePointAt(0)!)}›`);
