import type { Filters } from '#schemas/filters.ts';
import { filterDims } from '#schemas/filters.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import { domains } from '#schemas/domains.ts';
import type { Programme } from '#schemas/programme.ts';
import { gender, mode, productKind, sector, wave } from '#schemas/tables/vocabulary.ts';

/** Columns that units have from their participant, and from their session. */
export const participantDims = [
	'gender',
	'age_band',
	'isced_group',
	'origin_region',
	'years_in_country'
] as const;
export const sessionDims = ['session_type', 'mode'] as const;
/** Columns that a definition's own SQL may yield. */
export const ownDims = ['country', 'sector', 'kind', 'activity'] as const;

/** The values of a dim in the order in which they are shown everywhere. */
export function domainOf(dim: Dim, programme: Programme): readonly string[] {
	switch (dim) {
		case 'gender':
			return gender;
		case 'mode':
			return mode;
		case 'sector':
			return sector;
		case 'kind':
			return productKind;
		case 'wave':
			return wave;
		default:
			return domains(programme)[dim];
	}
}

/** The values of a dim that a filter selects; other values are not shown as empty groups. */
export function selectedOf(dim: Dim, programme: Programme, where: Filters): readonly string[] {
	const all = domainOf(dim, programme);
	if (dim === 'month')
		return all.filter(
			(month) =>
				(where.from === undefined || month >= where.from.slice(0, 7)) &&
				(where.to === undefined || month <= where.to.slice(0, 7))
		);
	const chosen = (where as Partial<Record<Dim, string[]>>)[dim];
	return chosen ? all.filter((value) => chosen.includes(value)) : all;
}

/**
 * The dims that a definition's units have, given the columns of its SQL: its own, and those of the participant and
 * session that they are linked to. A unit of the whole programme has no country, even if its session has a host country.
 */
export function dimsOf(
	definition: Pick<Definition, 'links' | 'scope' | 'dated'>,
	columns: ReadonlySet<string>
): Set<Dim> {
	const out = new Set<Dim>(ownDims.filter((dim) => columns.has(dim)));
	if (definition.links.includes('participant'))
		for (const dim of ['country', ...participantDims] as const) out.add(dim);
	if (definition.links.includes('session'))
		for (const dim of ['country', ...sessionDims] as const) out.add(dim);
	if (definition.scope === 'programme') out.delete('country');
	if (definition.dated !== null) out.add('month');
	return out;
}

/** The first filter that does not apply to these units; null when all apply. */
export function inapplicableFilter(
	where: Filters,
	definition: Definition,
	dims: ReadonlySet<Dim>
): string | null {
	if ((where.from !== undefined || where.to !== undefined) && definition.dated === null) return 'period';
	return filterDims.find((dim) => where[dim] !== undefined && !dims.has(dim)) ?? null;
}

/** The dims that a definition may be broken down by: those it lists, months where it has dates, and the waves it measures. */
export const allowedDims = ({ dims, dated, measuredBy }: Definition): readonly Dim[] => [
	...new Set<Dim>([
		...dims,
		...(dated === null ? [] : (['month'] as const)),
		...(measuredBy === 'wave' ? (['wave'] as const) : [])
	])
];

/**
 * Throws for a breakdown that the definition does not allow; the error lists the allowed dims. A definition that measures waves is
 * always broken down by them, so `wave` is dropped from the result.
 */
export function checkBreakdown(definition: Definition, by: readonly Dim[]): readonly Dim[] {
	const allowed = allowedDims(definition);
	const unknown = by.find((dim) => !allowed.includes(dim));
	if (unknown !== undefined)
		throw new Error(
			`unknown breakdown of ${definition.id}: "${unknown}"; allowed are ${allowed.join(', ') || 'none'}`
		);
	return [...new Set(by)].filter((dim) => dim !== 'wave' || definition.measuredBy !== 'wave');
}
