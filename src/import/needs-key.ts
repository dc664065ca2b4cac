import { isIdentityTarget } from '#schemas/identity-target.ts';
import type { Recipe } from '#schemas/recipe.ts';
import type { Context } from './importer.ts';
import { isPersonId } from './columns/person-columns.ts';
import { tablesOf } from './columns/vocabulary-of.ts';

/** Keys that are derived where a file has none. */
export const derivedKeys: ReadonlySet<string> = new Set([
	'business_id',
	'session_id',
	'org_id',
	'product_id',
	'response_id'
]);

/** Those of what is no person, and takes part in nothing that people do. */
export const openKeys: ReadonlySet<string> = new Set(['product_id']);

/** The part of a conversion that says whether it needs the key. */
interface NeedsKey {
	recipe: Pick<Recipe, 'shape' | 'table' | 'columns' | 'constants' | 'sessions'>;
	context: Pick<Context, 'programme'>;
}

/**
 * Whether what a recipe makes needs the partner's key: pseudonyms of people, and ids of forms and events that the file does not
 * give. So do files that name nobody, such as a list of events; a list of products does not.
 */
export function needsKey({ recipe, context }: NeedsKey): boolean {
	const { shape, table, columns, constants, sessions } = recipe;
	const targets = new Set([...columns, ...constants].map(({ target }) => target));
	if (shape === 'survey' || [...targets].some(isIdentityTarget)) return true;
	if (shape === 'attendance') return sessions.some(({ session_id }) => session_id === null);
	const key = (shape === 'rows' && tablesOf(context.programme).find(({ name }) => name === table)?.key) || [];
	return key.some(
		(name) => derivedKeys.has(name) && !openKeys.has(name) && !targets.has(`${table!}.${name}`)
	);
}

/** Whether a column says who somebody is. */
export const namesPeople = ({ columns }: Pick<Recipe, 'columns'>): boolean =>
	columns.some(({ target }) => target !== null && (isIdentityTarget(target) || isPersonId(target)));
