import { idnr } from '@navikt/fnrvalidator';
import { isDay } from '../calendar.ts';

/** Test persons of the tax office whose months have 65 added: their control digits count, their date is unknown to the validator. */
function hasSyntheticDate(digits: string): boolean {
	const day = Number(digits.slice(0, 2));
	return isDay(2000, Number(digits.slice(2, 4)) - 65, day > 40 ? day - 40 : day);
}

/** Whether eleven digits are a Norwegian number: birth, D- or H-number, synthetic, by the control digits of now or of 2032. */
export function isNorwegianNumber(digits: string): boolean {
	const checked = idnr(digits);
	return (
		checked.status === 'valid' ||
		(checked.reasons.every((reason) => reason === 'invalid date') && hasSyntheticDate(digits))
	);
}
