import type { Recipe } from '#schemas/recipe.ts';

/**
 * Files in the order in which each finds what it refers to: people first, then sessions, who attended them, courses,
 * surveys, and whatever else.
 */
const tables = [
	'participant',
	'person',
	'session',
	'attendance',
	'course_progress',
	'survey_response'
] as const;

const shapes: Partial<Record<Recipe['shape'], string>> = {
	attendance: 'attendance',
	course: 'course_progress',
	survey: 'survey_response'
};

/** The table that a file fills first of all. */
export const tableOf = ({ shape, table }: Pick<Recipe, 'shape' | 'table'>): string | null =>
	shapes[shape] ?? table;

/** The place of a file in the order proposed; files that nothing is known of come last. */
export function placeInOrder(recipe: Recipe | null): number {
	if (recipe === null) return tables.length + 1;
	const place = tables.indexOf(tableOf(recipe) as (typeof tables)[number]);
	return place < 0 ? tables.length : place;
}
