import { targetsOf } from '#import/columns/targets.ts';
import { targetGroupName, targetName } from '#language/target.ts';
import type { Translate } from '#language/translate.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Recipe } from '#schemas/recipe.ts';

export interface TargetOption {
	value: string;
	label: string;
	group: string;
}

/** The targets for columns of a file of this form, in groups. Made once for all columns. */
export function targetOptions(
	t: Translate,
	programme: Programme,
	{ shape, table, sessions, columns }: Recipe
): TargetOption[] {
	const known = targetsOf(programme, shape, table, sessions.length);
	const held = columns.flatMap(({ target }) => (target !== null && !known.includes(target) ? [target] : []));
	return [...known, ...held].map((value) => ({
		value,
		label: targetName(t, value, programme),
		group: targetGroupName(t, value, programme)
	}));
}
