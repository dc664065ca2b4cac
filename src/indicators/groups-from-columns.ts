import { isUnknown, type ExclusionReason } from '#schemas/exclusion-reasons.ts';
import type { Filters } from '#schemas/filters.ts';
import type { ExcludedGroup } from './excluded-units.ts';
import { groupNumbers } from './group-numbers.ts';
import { emptySums, tolerance, type Group, type SumsQuery } from './group-sums.ts';
import { selectedRows } from './selected-rows.ts';
import type { UnitColumns } from './unit-columns.ts';

/** The same groups that `groupSums` gets from the engine, counted here. */
export function groupsFromColumns(columns: UnitColumns, query: SumsQuery): Group[] {
	const { by, where, separate, pairs, threshold } = query;
	const selected = selectedRows(columns, where);
	const apart = separate.includes('measure') ? [...by, 'measure'] : [...by];
	const { numbers, size, valuesOf } = groupNumbers(columns, apart);
	// A list is several times quicker than a map, as long as few of its places stay empty.
	const few = size <= mostPlaces;
	const listed = new Array<Group | undefined>(few ? size : 0);
	const mapped = new Map<number, Group>();
	const members = separate.includes('member') ? columns.member : null;
	const ranked = separate.includes('value');
	const { n, value, before, after } = columns;
	const unknown = columns.coded['left_out']?.values.map((code) => isUnknown(code as ExclusionReason));
	const leftOut = columns.coded['left_out']?.codes;
	const least = threshold ? threshold - tolerance : Infinity;
	for (let row = 0; row < columns.rows; row++) {
		if (selected && selected[row] === 0) continue;
		const counts = !Number.isNaN(value[row]);
		const reason = counts || !query.excluded ? 0 : (leftOut?.[row] ?? 0);
		if (!counts && reason === 0) continue;
		const number = numbers ? numbers[row]! : 0;
		let group = few ? listed[number] : mapped.get(number);
		if (!group) {
			group = begun(valuesOf(number), by.length);
			if (few) listed[number] = group;
			else mapped.set(number, group);
		}
		const { sums } = group;
		const times = n[row]!;
		if (!counts) {
			sums[unknown![reason - 1] ? 'missing' : 'outside'] += times;
			continue;
		}
		if (members && members[row] !== 0) {
			sums.members.add(String(members[row]));
			continue;
		}
		const one = value[row]!;
		sums.n += times;
		sums.sum += times * one;
		sums.squares += times * one * one;
		if (ranked) sums.frequencies.set(one, (sums.frequencies.get(one) ?? 0) + times);
		if (pairs && before && after) {
			sums.pairs.before += times * before[row]!;
			sums.pairs.beforeSquares += times * before[row]! * before[row]!;
			sums.pairs.after += times * after[row]!;
			sums.pairs.afterSquares += times * after[row]! * after[row]!;
			sums.pairs.products += times * before[row]! * after[row]!;
		}
		if (one >= least) sums.improved += times;
		if (one <= -least) sums.worse += times;
	}
	return few ? listed.filter((group) => group !== undefined) : [...mapped.values()];
}

const mostPlaces = 4096;

/** A group without units yet; what follows the values of its dims is its measure. */
const begun = (values: (string | null)[], dims: number): Group => ({
	values: values.slice(0, dims),
	measure: values[dims] ?? null,
	sums: emptySums()
});

/** How many selected units of each measure are excluded, by reason; the same as `excludedBy` without a breakdown. */
export function excludedFromColumns(columns: UnitColumns, where: Filters): ExcludedGroup[] {
	const leftOut = columns.coded['left_out'];
	if (!leftOut) return [];
	const selected = selectedRows(columns, where);
	const { numbers, valuesOf } = groupNumbers(columns, ['left_out', 'measure']);
	const groups = new Map<number, ExcludedGroup>();
	for (let row = 0; row < columns.rows; row++) {
		if (!Number.isNaN(columns.value[row]) || leftOut.codes[row] === 0 || selected?.[row] === 0) continue;
		const number = numbers![row]!;
		let group = groups.get(number);
		if (!group) {
			const [reason, measure] = valuesOf(number);
			groups.set(
				number,
				(group = { values: [], reason: reason as ExclusionReason, measure: measure!, n: 0 })
			);
		}
		group.n += columns.n[row]!;
	}
	return [...groups.values()];
}
