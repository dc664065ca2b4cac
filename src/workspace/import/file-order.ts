import type { Recipe } from '#schemas/recipe.ts';

/**
 * The order of import in which each file finds what it refers to: people first, then sessions, attendance,
 * courses, surveys, and anything else.
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

/** The main table that a file fills. */
export const tableOf = ({ shape, table }: Pick<Recipe, 'shape' | 'table'>): string | null =>
	shapes[shape] ?? table;

/** The place of a file in the proposed order; files of an unknown kind come last. */
export function placeInOrder(recipe: Recipe | null): number {
	if (recipe === null) return tables.length + 1;
	const place = tables.indexOf(tableOf(recipe) as (typeof tables)[number]);
	return place < 0 ? tables.length : place;
}

/** Whether the rows of a file are about participants, who must be in the records before them. */
export const namesParticipants = (recipe: Recipe | null): boolean =>
	recipe !== null &&
	['attendance', 'course_progress', 'survey_response', 'business'].includes(tableOf(recipe) ?? '') &&
	recipe.columns.some(
		({ target }) => target !== null && /^identity\.|\.(participant|person)_id$/.test(target)
	);
