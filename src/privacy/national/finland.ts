import { FinnishSSN } from 'finnish-ssn';

/**
 * Whether a text is a Finnish personal identity code (upper case, no spaces), temporary ones (900 to 999) and those with the
 * signs of 2023 (`Y X W V U`, `B C D E F`) included.
 */
export const isFinnishNumber = (text: string): boolean =>
	/^\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]$/.test(text) && FinnishSSN.validate(text);
