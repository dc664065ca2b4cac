import { isFormula } from './formula.ts';
import { isMisread, type DecimalMark } from './misread.ts';

const isChanged = (text: string, decimal: DecimalMark): boolean => {
	const bare = text.replace(/^'+/, '');
	return isFormula(bare) || isMisread(bare, decimal);
};

/**
 * A text with an apostrophe in front where a spreadsheet would run it, or read it as something else. A text that has such an
 * apostrophe already gets another, so that `unguarded` gives back every text as it was.
 */
export const guarded = (text: string, decimal: DecimalMark): string =>
	isChanged(text, text.startsWith("'") ? 'either' : decimal) ? `'${text}` : text;

/** The text that was guarded, whichever decimal mark the spreadsheet had. */
export const unguarded = (text: string): string =>
	text.startsWith("'") && isChanged(text, 'either') ? text.slice(1) : text;
