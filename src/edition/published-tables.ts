import type { DisclosureClass, EditionTable, Protects } from '#schemas/edition.ts';
import { dimOf, dimValues, personalDims } from '#schemas/dims.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import { isShareOfUnits, kinds } from '#schemas/kinds.ts';
import { measureDims } from '#schemas/measure.ts';
import type { Programme } from '#schemas/programme.ts';

/** The kind of people or bodies that the units of a definition are about. */
const protectedBy: Record<Definition['counts'], Protects> = {
	participant: 'people',
	response: 'people',
	'pair-of-answers': 'people',
	'person-session': 'people',
	'enrolment-submission': 'people',
	'module-row': 'people',
	business: 'businesses',
	tie: 'ties',
	// Meetings, hours of experts, organisations and products are not confidential.
	session: 'nobody',
	organisation: 'nobody',
	product: 'nobody',
	'working-days-entry': 'nobody',
	'person-hours': 'nobody'
};

export const protectsOf = ({ counts }: Pick<Definition, 'counts'>): Protects => protectedBy[counts];

/** How exact the figures of a definition are in editions: by what they count, by what it would mean to be known in them, and by the programme's say. */
export function disclosureOf(
	definition: Pick<Definition, 'id' | 'counts' | 'sensitive'>,
	{ disclosure }: Pick<Programme, 'disclosure'>
): DisclosureClass {
	if (protectsOf(definition) === 'nobody') return 'exact';
	if (definition.sensitive) return 'sensitive';
	return disclosure.exact.some(({ indicator }) => indicator === definition.id) ? 'exact' : 'perturbed';
}

/** A breakdown that the publisher excludes, as `indicator/dim`; `indicator` alone excludes the whole indicator. */
export type ExcludedTable = string;

/** The single dims by which a figure may be broken down in an edition. */
export function publishableDims(
	definition: Definition,
	programme: Programme,
	without: ReadonlySet<ExcludedTable> = new Set()
): Dim[] {
	if (definition.snapshot !== 'by-dims' || programme.disclosure.maxBreakdown < 1) return [];
	return definition.dims.filter(
		(dim) =>
			dim !== 'wave' &&
			!(definition.sensitive && dim === 'country') &&
			!dimOf(programme, dim)?.sensitive &&
			!without.has(`${definition.id}/${dim}`)
	);
}

const grows = ({ kind, counts, sensitive }: Definition) =>
	kinds[kind].tells === 'count' || (counts === 'participant' && isShareOfUnits(kind) && !sensitive);

/** The groups of a dim that tables of a programme have; months are those in which there are figures. */
function groupsOf(dim: Dim, programme: Programme, months: readonly string[]): string[] {
	if (dim === 'month') return [...months];
	return dimOf(programme, dim)?.filterable ? [...dimValues(programme, dim)] : [];
}

/**
 * The tables that an edition declares: every publishable indicator, as a total and by each single dim that
 * its policy and the programme's allow. `found` gives the groups of dims that no list names (kinds of
 * products, sectors, activities, months), `missing` the countries that did not deliver what a definition counts.
 */
export function declaredTables(
	catalogue: readonly Definition[],
	programme: Programme,
	found: (definition: Definition, dim: Dim) => readonly string[],
	without: ReadonlySet<ExcludedTable> = new Set(),
	missing: (definition: Definition) => readonly string[] = () => []
): EditionTable[] {
	const withMissing = (definition: Definition) => {
		const countries = missing(definition);
		return countries.length === 0 ? {} : { without: [...countries] };
	};
	return catalogue
		.filter(({ snapshot, id }) => snapshot !== 'workspace-only' && !without.has(id))
		.map((definition) => ({
			indicator: definition.id,
			version: definition.version,
			kind: definition.kind,
			protects: protectsOf(definition),
			disclosure: disclosureOf(definition, programme),
			grows: grows(definition),
			measures:
				definition.measures.length === 0
					? [{ dims: {}, adds_up: true }]
					: definition.measures.map(({ id, distinct }) => ({
							dims: measureDims(definition, id),
							adds_up: !distinct
						})),
			by: publishableDims(definition, programme, without).map((dim) => ({
				dim,
				groups: [...new Set([...groupsOf(dim, programme, []), ...found(definition, dim)])],
				personal: personalDims(programme).includes(dim)
			})),
			relations: definition.relations,
			...withMissing(definition)
		}));
}
