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
 * same scale, waves and so on: of a change between other waves, nothing follows for it.
 */
export function relationsIn(definition: Definition, all: readonly Made[]): Relation[] {
	return definition.relations.flatMap((relation) => {
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
}
