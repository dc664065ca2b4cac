import type { Programme } from '#schemas/programme.ts';
import type { Recipe } from '#schemas/recipe.ts';
import { tablesOf } from './columns/vocabulary-of.ts';

/** Keys that are derived where a file has none. */
export const derivedKeys: ReadonlySet<string> = new Set([
	'business_id',
	'session_id',
	'org_id',
	'product_id',
	'response_id'
]);

/**
 * Whether what a recipe makes needs the partner's key: pseudonyms of people, and ids of forms and events that the file does not
 * give. So do files that name nobody, such as a list of events.
 */
export function needsKey(
	{
		shape,
		table,
		columns,
		constants,
		sessions
	}: Pick<Recipe, 'shape' | 'table' | 'columns' | 'constants' | 'sessions'>,
	programme: Programme
): boolean {
	const targets = new Set([...columns, ...constants].map(({ target }) => target));
	if (shape === 'survey' || [...targets].some((target) => target?.startsWith('identity.'))) return true;
	if (shape === 'attendance') return sessions.some(({ session_id }) => session_id === null);
	const key = (shape === 'rows' && tablesOf(programme).find(({ name }) => name === table)?.key) || [];
	return key.some((name) => derivedKeys.has(name) && !targets.has(`${table!}.${name}`));
}
