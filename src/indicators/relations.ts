import type { Definition } from '#schemas/indicator.ts';
import type { Relation } from '#schemas/relation.ts';

/** A definition with the id of the indicator that it is made of, or its own. */
export interface Made {
	definition: Definition;
	of: string;
}

/** Whether two definitions count the same people at the same times: the codes of their common parameters are the same. */
function alike(one: Definition, other: Definition): boolean {
	return Object.entries(one.parameters).every(([name, { type, value }]) => {
		const same = other.parameters[name];
		return type === 'number' || same === undefined || JSON.stringify(same.value) === JSON.stringify(value);
	});
}

/**
 * The relations of a definition in its catalogue. A relation to an indicator that was made into several concerns those with the
 * same scale, waves and so on: of a change between other waves, nothing follows for it. Figures of one SQL that differ in numbers
 * alone, as in what counts as an improvement, have the same units, and a reader knows that too.
 */
export function relationsIn(definition: Definition, all: readonly Made[]): Relation[] {
	const stated = definition.relations.flatMap((relation) => {
		const chosen = relation.of.map((one) => {
			const made = all.filter(({ of, definition: { id } }) => of === one.indicator || id === one.indicator);
			if (made.length === 0) return [one];
			return made
				.filter((other) => alike(definition, other.definition))
				.map((other) => ({ ...one, indicator: other.definition.id }));
		});
		if (chosen.some((found) => found.length === 0)) return [];
		// A sum of several counts is one relation; one count that several figures have is several.
		if (chosen.length === 1) return chosen[0]!.map((one) => ({ ...relation, of: [one] }));
		return [{ ...relation, of: chosen.map(([one]) => one!) }];
	});
	return [...stated, ...ofSameUnits(definition, all)];
}

/** That a definition counts the units of an earlier one of the same SQL. Measures have units of their own. */
function ofSameUnits(definition: Definition, all: readonly Made[]): Relation[] {
	const at = all.findIndex((one) => one.definition.id === definition.id);
	const twin = all
		.slice(0, Math.max(at, 0))
		.find(({ of, definition: other }) => of === all[at]!.of && alike(definition, other));
	if (twin === undefined || definition.measures.length > 0) return [];
	const of = [{ indicator: twin.definition.id, count: 'n' as const, dims: {}, times: 1 }];
	return [{ count: 'n', relation: 'equals', of }];
}
