import { dimsOf } from '#indicators/dims.ts';
import { codeName, dimName } from '#language/names.ts';
import type { Translate } from '#language/translate.ts';
import { filterDims, filterValues, type FilterDim, type Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';

/** The filters shown at once; the others are behind "more". */
export const firstFilters: FilterDim[] = [
	'country',
	'gender',
	'age_band',
	'years_in_country',
	'session_type'
];
export const moreFilters = filterDims.filter((dim) => !firstFilters.includes(dim));

export const filterApplies = (definition: Definition, dim: FilterDim | 'period'): boolean =>
	dim === 'period' ? definition.dated !== null : dimsOf(definition, new Set(definition.dims)).has(dim);

/** The choices of a filter, in the programme's order. */
export const filterChoices = (t: Translate, programme: Programme, dim: FilterDim) =>
	filterValues(programme)[dim].map((value) => ({ value, label: codeName(t, programme, dim, value) }));

/** Each filter that is set, in words: "Gender: Women". */
export function selectionTexts(t: Translate, programme: Programme, where: Filters): string[] {
	const groups = filterDims.flatMap((dim) => {
		const values = where[dim];
		if (!values) return [];
		const names = values.map((value) => codeName(t, programme, dim, value));
		return [t('figures.named', { name: dimName(t, programme, dim), clause: t.list(names) })];
	});
	return [
		...groups,
		...(where.from ? [t('workspace.since', { day: t.day(where.from) })] : []),
		...(where.to ? [t('workspace.until', { day: t.day(where.to) })] : [])
	];
}

/** The filters with one set to these values, or cleared when there are none. */
export function withFilter(where: Filters, dim: FilterDim | 'from' | 'to', values: string[]): Filters {
	const { [dim]: _, ...rest } = where;
	if (values.length === 0) return rest;
	return { ...rest, [dim]: dim === 'from' || dim === 'to' ? values[0] : values };
}

/** The first and the last day of a month, `YYYY-MM`. */
export const firstDay = (month: string): string => `${month}-01`;
export function lastFilterDay(month: string): string {
	const [year, number] = month.split('-').map(Number) as [number, number];
	return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
