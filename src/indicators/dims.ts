import { characteristicsOf } from '#schemas/characteristics-of.ts';
import { dimsOf, dimValues } from '#schemas/dims.ts';
import { chosenDims, chosenOf, type Filters } from '#schemas/filters.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { standardCodes } from '#schemas/tables/standard-characteristics.ts';

/** Columns that a definition's own SQL may yield as dims. */
export const ownDims = (programme: Programme): readonly Dim[] => [
	'country',
	...dimsOf(programme)
		.filter(({ of }) => of === 'unit')
		.map(({ code }) => code)
];

/** The values of a dim that a filter selects; other values are not shown as empty groups. */
export function selectedOf(dim: Dim, programme: Programme, where: Filters): readonly string[] {
	const all = dimValues(programme, dim);
	if (dim === 'month')
		return all.filter(
			(month) =>
				(where.from === undefined || month >= where.from.slice(0, 7)) &&
				(where.to === undefined || month <= where.to.slice(0, 7))
		);
	const chosen = chosenOf(where, dim);
	return chosen ? all.filter((value) => chosen.includes(value)) : all;
}

/** Links whose table names a country. */
const hasCountry = (link: Definition['links'][number]): boolean => link !== 'answer';

/**
 * The dims that a definition's units have, given the columns of its SQL: its own, and those of the participant,
 * session and form that they are linked to. A unit of the whole programme has no country, even if its session has a host country.
 */
export function dimsOfUnits(
	programme: Programme,
	{ links, scope, dated }: Pick<Definition, 'links' | 'scope' | 'dated'>,
	columns: ReadonlySet<string>
): Set<Dim> {
	const out = new Set<Dim>(ownDims(programme).filter((dim) => columns.has(dim)));
	if (links.some(hasCountry)) out.add('country');
	for (const { code, of } of dimsOf(programme)) if ((links as string[]).includes(of)) out.add(code);
	if (scope === 'programme') out.delete('country');
	if (dated !== null) out.add('month');
	return out;
}

/** The first filter that does not apply to these units; null when all apply. */
export function inapplicableFilter(
	where: Filters,
	definition: Definition,
	dims: ReadonlySet<Dim>
): string | null {
	if ((where.from !== undefined || where.to !== undefined) && definition.dated === null) return 'period';
	return chosenDims(where).find(([dim]) => !dims.has(dim))?.[0] ?? null;
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

/**
 * A definition as a programme uses it: those of its breakdowns that the programme asks for, and those by the programme's own
 * characteristics of what its units are linked to. Throws for a breakdown that no programme has.
 */
export function withProgrammeDims(definition: Definition, programme: Programme): Definition {
	const known = new Set(dimsOf(programme).map(({ code }) => code));
	const unknown = definition.dims.find((dim) => !known.has(dim) && !standardCodes.includes(dim));
	if (unknown !== undefined)
		throw new Error(
			`unknown breakdown of ${definition.id}: "${unknown}"; known are ${[...known].join(', ')}, and the standard characteristics ${standardCodes.join(', ')}`
		);
	const own = characteristicsOf(programme).filter(
		({ of, own, breakdown }) => breakdown && own && definition.links.includes(of)
	);
	const dims = [
		...definition.dims.filter((dim) => known.has(dim)),
		...own.map(({ code }) => code).filter((code) => !definition.dims.includes(code))
	];
	return { ...definition, dims };
}
