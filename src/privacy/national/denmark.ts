import { isDay } from '../calendar.ts';

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** The century of a CPR number, which its seventh digit says together with the year. */
function century(year: number, seventh: number): number {
	if (seventh <= 3) return 1900;
	if (seventh === 4 || seventh === 9) return year >= 37 ? 1900 : 2000;
	return year >= 58 ? 1800 : 2000;
}

/** Year of birth of a CPR number of ten digits; null where its day does not exist. The control digit says nothing: since 2007 numbers are issued without (cpr.dk). */
export function cprYear(digits: string): number | null {
	if (!/^\d{10}$/.test(digits)) return null;
	const short = Number(digits.slice(4, 6));
	const year = short + century(short, Number(digits[6]));
	return isDay(year, Number(digits.slice(2, 4)), Number(digits.slice(0, 2))) ? year : null;
}

/** Whether the control digit fits, as in most numbers that were issued, and in one of eleven others. */
export function cprControlled(digits: string): boolean {
	return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0;
}
