import { dimsOfUnits } from '#indicators/dims.ts';
import { codeName } from '#language/names.ts';
import type { Translate } from '#language/translate.ts';
import { dimValues, filterDims } from '#schemas/dims.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import { firstDayOfMonth, lastDayOfMonth } from '#schemas/month-days.ts';
import type { Programme } from '#schemas/programme.ts';

/** The filters of a programme that have something to choose; those shown at once, and those behind "more". */
export function filtersOf(programme: Programme): { first: string[]; more: string[] } {
	const all = filterDims(programme).filter(({ values }) => values.length > 0);
	return {
		first: all.filter(({ shownFirst }) => shownFirst).map(({ code }) => code),
		more: all.filter(({ shownFirst }) => !shownFirst).map(({ code }) => code)
	};
}

/** Whether a filter, or the period, applies to what a definition counts. */
export const filterApplies = (programme: Programme, definition: Definition, dim: string): boolean =>
	dim === 'period'
		? definition.dated !== null
		: dimsOfUnits(programme, definition, new Set(definition.dims)).has(dim);

/** The choices of a filter, in the programme's order. */
export const filterChoices = (t: Translate, programme: Programme, dim: string) =>
	dimValues(programme, dim).map((value) => ({ value, label: codeName(t, programme, dim, value) }));

/** The filters with one set to these values, or cleared when there are none. */
export function withFilter(where: Filters, dim: string, values: string[]): Filters {
	const { [dim]: _, ...rest } = where;
	if (values.length === 0) return rest;
	return { ...rest, [dim]: dim === 'from' || dim === 'to' ? values[0] : values };
}

/** The choices for an end of the period: each month by its first or last day, and a day of its own where one is set. */
export function periodChoices(
	t: Translate,
	months: readonly string[],
	where: Filters,
	end: 'from' | 'to'
): { value: string; label: string }[] {
	const day = end === 'from' ? firstDayOfMonth : lastDayOfMonth;
	const listed = months.map((month) => ({ value: day(month), label: t.month(month) }));
	const own = where[end];
	const stray = own !== undefined && !listed.some(({ value }) => value === own);
	return [
		{ value: '', label: t(`workspace.any-${end}`) },
		...(stray ? [{ value: own, label: t.day(own) }] : []),
		...listed
	];
}
