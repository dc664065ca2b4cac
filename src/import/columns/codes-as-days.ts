import type { Programme } from '#schemas/programme.ts';
import type { RecipeColumn } from '#schemas/recipe.ts';
import type { ColumnProfile } from '../importer.ts';
import { dayShape } from '../values/date-shape.ts';
import { monthOf } from '../values/month-names.ts';
import { isDerivedBand } from './derived-columns.ts';
import { codesOf } from './match-codes.ts';

/** A day that a spreadsheet made of a code, and the code. */
export interface CodeAsDay {
	text: string;
	code: string;
}

const dayMonth = /^(\d{1,2})[-. ]{1,2}(\p{L}{3,9})\.?$/u;
const monthDay = /^(\p{L}{3,9})\.?[- ](\d{1,2})$/u;
const range = /^\d{1,4}\s?[-–]\s?\d{1,4}$/;
const lettered = /^[A-Z]{3,4}\d{1,2}$/;
const english = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
/** A column with more different days holds days. */
const mostDays = 12;

/** Day and month of a text that a spreadsheet could have made of "5-8", with the year where it shows one. */
function daysIn(text: string): { day: number; month: number; year: number | null } | null {
	const short = text.trim();
	const shape = dayShape(short);
	if (shape !== null)
		return shape.named
			? { day: shape.c, month: shape.b, year: shape.a }
			: { day: shape.a, month: shape.b, year: shape.c };
	const first = dayMonth.exec(short);
	const [name, number] = first ? [first[2]!, first[1]!] : (monthDay.exec(short)?.slice(1) ?? []);
	const month = name === undefined ? null : monthOf(name);
	return month === null ? null : { day: Number(number), month, year: null };
}

/** Whether a text is written as a day, with or without its year. */
export const isDayText = (text: string): boolean => daysIn(text) !== null;

/**
 * The days of a column that stand among codes: a spreadsheet reads "5-8" as 5 August and MAR1 as 1 March. Classes rise, so
 * the smaller number is the first. `known`: the codes of its target, where it can hold no days.
 */
export function codesAsDays(
	{ values }: Pick<ColumnProfile, 'values'>,
	known: readonly string[] = []
): CodeAsDay[] {
	const texts = values.map(([text]) => text.trim());
	const ranges = [...texts, ...known].some((text) => range.test(text));
	const letters = texts.some((text) => lettered.test(text));
	if (!ranges && !letters) return [];
	const found = texts.flatMap((text) => {
		const day = daysIn(text);
		return day === null ? [] : [{ text, ...day }];
	});
	// A code is made a day of the year in which the file was saved.
	const years = new Set(found.map(({ year }) => year));
	if (found.length > mostDays || years.size > 1) return [];
	return found.flatMap(({ text, day, month }) => {
		const [low, high] = [Math.min(day, month), Math.max(day, month)];
		const code = ranges ? (low < high ? `${low}-${high}` : null) : `${english[month - 1]!}${day}`;
		return code === null ? [] : [{ text, code }];
	});
}

/** Labels that give the days of a column back as the codes of its target, where it has these. */
export function labelsOfDays(
	target: string | null,
	profile: Pick<ColumnProfile, 'values'>,
	programme: Programme
): RecipeColumn['labels'] {
	const codes = target === null ? [] : codesOf(target, programme);
	if (target === null || codes.length === 0) return [];
	// Years in a country may be a day of arrival: only codes beside them show that they are none.
	const found = codesAsDays(profile, isDerivedBand(target) ? [] : codes);
	return found.filter(({ code }) => codes.includes(code));
}
