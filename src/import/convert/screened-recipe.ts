import { hasPseudonymForm } from '#privacy/pseudonym-form.ts';
import { roomOf } from '#schemas/identity-target.ts';
import type { Recipe } from '#schemas/recipe.ts';
import { isPersonId, screenedTarget } from '../columns/person-columns.ts';
import type { ColumnProfile } from '../importer.ts';

/**
 * A recipe in which no id of a person is taken as it stands but our own pseudonyms, also where somebody chose the target by hand. A
 * column whose identity another one gives already is left out.
 */
export function screenedRecipe(recipe: Recipe, profiles: readonly ColumnProfile[]): Recipe {
	const taken = new Set(recipe.columns.map(({ target }) => target));
	const columns = recipe.columns.map((column) => {
		const profile = profiles[column.index];
		if (column.target === null || profile === undefined) return column;
		const target = screenedTarget(column.target, profile);
		if (target === column.target) return column;
		const free = [target, ownNumber(column.target)].find((one) => !taken.has(one)) ?? null;
		taken.add(free);
		return { ...column, target: free };
	});
	const constants = recipe.constants.map((one) =>
		isPersonId(one.target) && !hasPseudonymForm(one.value) ? { ...one, target: ownNumber(one.target) } : one
	);
	return { ...recipe, columns, constants };
}

const ownNumber = (target: string) => `${roomOf(target)}.local_id`;
