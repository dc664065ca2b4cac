import type { CellUnit } from '#schemas/cell.ts';
import { isDifference } from '#schemas/is-difference.ts';

/** Decimals of a unit, where not the default, which is at most one; a share is a percentage. */
const digitsOf: Partial<Record<CellUnit, number>> = {
	share: 0,
	'percentage-points': 0,
	points: 2,
	'index-points': 2,
	'ties-per-person': 1,
	fte: 1,
	index: 2
};

/** What is a difference on this scale is 0, and what is not is none. */
const noise = 1e-9;

/** How a value is written: a number on the scale that readers see, and whether the value only comes close to it. */
export interface Shown {
	number: number;
	/** Decimals, exactly so many; undefined for at most one. */
	digits: number | undefined;
	/** The value is `over` or `under` the number, or `near` nought on the side of the number; null where the number is the value, rounded. */
	side: 'over' | 'under' | 'near' | null;
}

/** Halves go away from nought, as `Intl` has it; 12 decimals are what arithmetic leaves reliable. */
function rounded(value: number, digits: number): number {
	const places = Number(`${Math.abs(value).toFixed(12)}e${digits}`);
	return Math.sign(value) * Number(`${Math.round(places)}e-${digits}`) || 0;
}

const scaleOf = (unit: CellUnit): number => (unit === 'share' || unit === 'percentage-points' ? 100 : 1);

/**
 * A value as the number that readers see. What is not all is never 100 %, what is not nothing never 0: "more than 99 %", "less than
 * 1 %". A value beside the target that it differs from has as many decimals as tell the two apart.
 */
export function shown(value: number, unit: CellUnit, target: number | null = null): Shown {
	const scaled = value * scaleOf(unit);
	const digits = digitsOf[unit];
	const usual = digits ?? 1;
	const step = Number(`1e-${usual}`);
	const number = rounded(scaled, usual);
	if (number === 0 && Math.abs(scaled) > noise)
		return isDifference(unit) || scaled < 0
			? { number: Math.sign(scaled) * step, digits, side: 'near' }
			: { number: step, digits, side: 'under' };
	if (unit === 'share' && number === 100 && scaled < 100 - noise * 100)
		return { number: 99, digits, side: 'over' };
	return { ...apart(scaled, usual, digits, target === null ? null : target * scaleOf(unit)), side: null };
}

function apart(scaled: number, usual: number, digits: number | undefined, target: number | null) {
	const most = 4;
	let more = usual;
	if (target !== null && Math.abs(target - scaled) > noise)
		while (more < most && rounded(scaled, more) === rounded(target, more)) more++;
	return { number: rounded(scaled, more), digits: more === usual ? digits : more };
}

/**
 * An end of an interval as the number that readers see. Close to nothing or to all a share has a decimal, and never gets there by
 * rounding: an interval up to 99.7 % does not include 100 %. `sign` is that of the end itself, as +0.00 says on which side of no change
 * it is. An end has no words of its own, because two of them stand beside a figure.
 */
export function shownEnd(end: number, unit: CellUnit): Omit<Shown, 'side'> & { sign: number } {
	const scaled = end * scaleOf(unit);
	const digits = digitsOf[unit];
	const sign = Math.abs(scaled) < noise ? 0 : Math.sign(scaled);
	const number = rounded(scaled, digits ?? 1);
	const closes = unit === 'share' && (number === 0 || number === 100);
	if (!closes || Math.abs(scaled - number) < noise * 100) return { number, digits, sign };
	return { number: Math.min(99.9, Math.max(0.1, rounded(scaled, 1))), digits: 1, sign };
}

/** Whether two values of a unit are written alike, as a figure beside its target and as the end of an interval. */
export const showsAs = (a: number, b: number, unit: CellUnit, target: number | null): boolean =>
	JSON.stringify([shown(a, unit), shown(a, unit, target), shownEnd(a, unit)]) ===
	JSON.stringify([shown(b, unit), shown(b, unit, target), shownEnd(b, unit)]);
