/**
 * What a spreadsheet takes as the beginning of a formula, also behind blanks, in full width and in the other forms that it folds
 * to these signs; and a number with a sign, which is none. JavaScript and DuckDB both read these expressions.
 */
export const formulaStart =
	'^(?:[\t\r\n|]|[\\s\u00a0\ufeff\u200b]*[=+\\-@|\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u207a\u208a\u207c\u208c])';
export const signedNumber = '^[+-]?[0-9]{1,15}([.,][0-9]{1,15})?$';

const starts = new RegExp(formulaStart);
const number = new RegExp(signedNumber);

/** Whether a spreadsheet that opens this text as a cell would run it. NUL characters in front are skipped by some. */
export const isFormula = (text: string): boolean =>
	(text.startsWith('\0') || starts.test(text)) && !number.test(text);
