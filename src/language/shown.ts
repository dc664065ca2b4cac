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

/** More decimals than any text needs: what agrees so far is the same. */
const most = 9;

/** A value at the fewest decimals, from the usual ones on, that give a number that suits. */
function atFewest(scaled: number, unit: CellUnit, suits: (number: number) => boolean) {
	const digits = digitsOf[unit];
	const usual = digits ?? 1;
	let places = usual;
	while (places < most && !suits(rounded(scaled, places))) places++;
	return { number: rounded(scaled, places), digits: places === usual ? digits : places };
}

/** Whether rounding made nothing of something, or all of less. */
const isLost = (number: number, scaled: number, unit: CellUnit): boolean =>
	(number === 0 || (unit === 'share' && number === 100)) && Math.abs(scaled - number) > noise * scaleOf(unit);

/**
 * A value as the number that readers see. What is not all is never 100 %, what is not nothing never 0: "more than 99 %", "less than
 * 1 %". Beside a target it has as many decimals as keep it on the side of the target that it is on; a target itself, which is
 * its own, so has all that were stated.
 */
export function shown(value: number, unit: CellUnit, target: number | null = null): Shown {
	const scale = scaleOf(unit);
	const scaled = value * scale;
	const digits = digitsOf[unit];
	const usual = digits ?? 1;
	const step = Number(`1e-${usual}`);
	const number = rounded(scaled, usual);
	const aim = target === null ? null : rounded(target * scale, most);
	const worded = (low: number, high: number) => aim === null || aim <= low || aim >= high;
	if (number === 0 && isLost(number, scaled, unit)) {
		const near = Math.sign(scaled) * step;
		if (worded(Math.min(0, near), Math.max(0, near)))
			return { number: near, digits, side: isDifference(unit) || scaled < 0 ? 'near' : 'under' };
	} else if (number === 100 && isLost(number, scaled, unit) && worded(99, 100))
		return { number: 99, digits, side: 'over' };
	if (aim === null) return { number, digits, side: null };
	const side = Math.abs(value - target!) <= noise ? 0 : Math.sign(scaled - aim);
	const suits = (one: number) => Math.sign(one - aim) === side && !isLost(one, scaled, unit);
	return { ...atFewest(side === 0 ? aim : scaled, unit, suits), side: null };
}

/** A difference as the number that readers see, which is 0 only where there is none. */
export function shownDifference(value: number, unit: CellUnit): Pick<Shown, 'number' | 'digits'> {
	const scaled = value * scaleOf(unit);
	return atFewest(scaled, unit, (one) => !isLost(one, scaled, unit));
}

/** The figure that an interval stands beside, and which end is asked for. */
export interface Beside {
	end: 'low' | 'high';
	value: number;
	target: number | null;
}

/**
 * An end of an interval as the number that readers see. It has as many decimals as it takes not to reach nothing or all by rounding, as
 * an interval up to 99.97 % does not include 100 %, and not to stand beyond the figure as that is shown. `sign` is that of
 * the end itself, as +0.00 says on which side of no change it is. An end has no words of its own, because two of them stand beside a figure.
 */
export function shownEnd(
	end: number,
	unit: CellUnit,
	beside: Beside | null
): Omit<Shown, 'side'> & { sign: number } {
	const scaled = end * scaleOf(unit);
	const outside = (one: number, figure: number) => (beside?.end === 'low' ? one > figure : one < figure);
	// An interval that was drawn by lot may itself leave the figure out, and then is shown so.
	const figure = beside && !outside(end, beside.value) ? shown(beside.value, unit, beside.target) : null;
	const isBeyond = (one: number) => figure?.side === null && outside(one, figure.number);
	const isAway = (one: number) => !isDifference(unit) && isLost(one, scaled, unit);
	return {
		...atFewest(scaled, unit, (one) => !isAway(one) && !isBeyond(one)),
		sign: Math.abs(scaled) < noise ? 0 : Math.sign(scaled)
	};
}

/** Whether two values of a unit are written alike, alone and beside their target. */
export const showsAs = (a: number, b: number, unit: CellUnit, target: number | null): boolean =>
	[null, target].every((aim) => isAlike(shown(a, unit, aim), shown(b, unit, aim)));

/** Whether two ends of an interval are written alike, each beside its figure. */
export const endShowsAs = (a: number, besideA: Beside, b: number, besideB: Beside, unit: CellUnit): boolean =>
	[null, besideA.target].every((target) =>
		isAlike(shownEnd(a, unit, { ...besideA, target }), shownEnd(b, unit, { ...besideB, target }))
	);

const isAlike = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);
