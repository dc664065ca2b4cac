import { isUnknown } from '#schemas/exclusion-reasons.ts';
import { wasCounted } from '#indicators/detail/few-people.ts';
import type { ExcludedGroup } from '#indicators/excluded-units.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { kinds } from '#schemas/kinds.ts';
import { groupsOf, measureOf } from '#schemas/measure.ts';
import type { Programme } from '#schemas/programme.ts';

/**
 * How complete the records behind a figure are. `not-collected`: nobody delivered what it needs. `no-figure`:
 * the records exist but give no figure for this selection. `partial`: some country delivered nothing or has
 * nothing to count, one of several figures is missing, or units are excluded because of missing answers.
 * `complete`: none of these.
 */
export const completenessLevels = ['complete', 'partial', 'not-collected', 'no-figure'] as const;
export type CompletenessLevel = (typeof completenessLevels)[number];

/**
 * The share of the units belonging to a figure that are counted; of several measures, the one with the lowest
 * share. Null while there is no figure, or excluded units were not computed.
 */
export function coverageOf(
	cells: readonly Cell[],
	excluded: readonly ExcludedGroup[] | null
): Coverage | null {
	if (excluded === null) return null;
	const unknown = excluded.filter(({ reason }) => isUnknown(reason));
	const all = cells
		.filter((cell) => Object.keys(groupsOf(cell)).length === 0 && wasCounted(cell))
		.map((cell) => {
			const measure = measureOf(cell) ?? null;
			const theirs = unknown.filter((group) => group.measure === measure);
			return { counted: cell.n, unknown: theirs.reduce((sum, { n }) => sum + n, 0) };
		});
	const share = ({ counted, unknown }: Coverage) => counted / Math.max(1, counted + unknown);
	return all.sort((a, b) => share(a) - share(b))[0] ?? null;
}

/** Units that belong to a figure, and those of them that do not count because a value is missing. */
export interface Coverage {
	counted: number;
	unknown: number;
}

export interface Completeness {
	standing: CompletenessLevel;
	/** Countries without records or without anything to count, in the programme's order. */
	missing: string[];
	/** Countries in which some of several figures has nothing to count. */
	gaps: string[];
	without: string[];
	coverage: Coverage | null;
}

/**
 * How complete a figure is, from its cells by country with the total; null without cells. `coverage` is how many
 * units are counted, where that is known.
 */
export function completeness(
	definition: Definition,
	programme: Programme,
	cells: readonly Cell[],
	coverage: Coverage | null
): Completeness | null {
	const whole = cells.filter(({ dims }) => dims['country'] === undefined);
	if (whole.length === 0) return null;
	const given = whole.filter(wasCounted);
	if (given.length === 0) {
		const nothing = whole.every(({ status }) => status === 'not-collected');
		return {
			standing: nothing ? 'not-collected' : 'no-figure',
			missing: [],
			gaps: [],
			without: [],
			coverage
		};
	}
	const groups = cells.filter(({ dims }) => dims['country'] !== undefined);
	const shown = programme.countries
		.map(({ code }) => code)
		.filter((code) => groups.some(({ dims }) => dims['country'] === code));
	const theirs = (code: string) => groups.filter(({ dims }) => dims['country'] === code);
	// Of a total, nothing found is 0 and not a gap.
	const empty = ({ n }: Cell) => n === 0 && kinds[definition.kind].value !== 'total';
	const mute = whole.flatMap(({ without = [] }) => without);
	const missing = shown.filter((code) => mute.includes(code) || theirs(code).every(empty));
	const gaps = shown.filter((code) => !missing.includes(code) && theirs(code).some(empty));
	const without = whole.filter((cell) => !wasCounted(cell)).map((cell) => measureOf(cell) ?? '');
	const partial = missing.length + gaps.length + without.length > 0 || (coverage?.unknown ?? 0) > 0;
	return { standing: partial ? 'partial' : 'complete', missing, gaps, without, coverage };
}
