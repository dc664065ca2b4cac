/** A text as a string of CSS within a page: whatever could end the string, or the style around it, is written as its number. */
export const cssString = (text: string): string =>
	`"${text.replace(/["\\<>&\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;
