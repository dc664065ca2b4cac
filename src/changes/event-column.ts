import type { Recipe, RecipeColumn } from '#schemas/recipe.ts';

/** The column of an attendance sheet that is an event, by its id, or by its kind and day; null where none is, or several are. */
export function eventColumn(
	{ sessions, columns }: Pick<Recipe, 'sessions' | 'columns'>,
	id: string,
	type: string,
	day: string
): RecipeColumn | null {
	const found = sessions.flatMap((one, i) => {
		const same =
			one.session_id === null ? one.session_type === type && one.held_on === day : one.session_id === id;
		const column = columns.find(({ target }) => target === `session.${i + 1}`);
		return same && column ? [column] : [];
	});
	return found.length === 1 ? found[0]! : null;
}
