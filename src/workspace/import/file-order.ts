import { namesPeople } from '#import/needs-key.ts';
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

interface Mapped {
	recipe: Recipe | null;
}

const isList = ({ recipe }: Mapped): boolean => recipe !== null && tableOf(recipe) === 'participant';

/** Whether the rows of a file are about participants, and no file before it is a list of them. */
export const needsPeopleFirst = (files: readonly Mapped[], file: Mapped): boolean =>
	file.recipe !== null &&
	['attendance', 'course_progress', 'survey_response', 'business', 'connection'].includes(
		tableOf(file.recipe) ?? ''
	) &&
	namesPeople(file.recipe) &&
	!files.slice(0, files.indexOf(file)).some(isList);
