import type { Programme } from '#schemas/programme.ts';
import type { Recipe, RecipeColumn } from '#schemas/recipe.ts';
import type { ColumnProfile } from '../importer.ts';
import { columnProblems } from './column-problems.ts';
import { refit } from './fit-recipe.ts';
import type { Proposed, ProposalInput } from './propose-recipe.ts';
import { recipeSessions, sessionHeadings } from './session-headings.ts';
import { isSessionTarget } from './session-target.ts';

/** A saved recipe for a file, with what is proposed (`fresh`) for the columns that it does not know. */
export function reapply(
	{ header, profiles, reading, programme, file }: ProposalInput,
	saved: Recipe,
	fresh: Proposed
): Proposed {
	const { columns, differences } = refit(header, saved, guesses(fresh.recipe, saved));
	const changed = new Set(differences.filter(({ kind }) => kind === 'new').map(({ index }) => index));
	const used = sessionsAgain(header, columns, saved, file, programme, profiles);
	const recipe = { ...saved, reading, ...used };
	return {
		recipe,
		matches: recipe.columns
			.filter(({ target }) => target !== null)
			.map(
				({ index }) =>
					(changed.has(index) && fresh.matches.find((one) => one.index === index)) || {
						index,
						confidence: 1,
						by: 'recipe'
					}
			),
		differences,
		reapplied: true,
		problems: columnProblems(
			recipe,
			profiles,
			{ rivals: [], waves: [], sessions: [], unfit: [], reapplied: true },
			programme
		)
	};
}

/** What is proposed for the columns of a file, where it is a file of the same form; its events are found apart. */
function guesses(fresh: Recipe, saved: Recipe): RecipeColumn[] {
	const alike = fresh.shape === saved.shape && fresh.table === saved.table;
	return fresh.columns.map((one) =>
		alike && !isSessionTarget(one.target) ? one : { ...one, target: null, labels: [] }
	);
}

/** An attendance sheet grows to the right: its new dates become sessions too, after those in the recipe. */
function sessionsAgain(
	header: readonly string[],
	columns: RecipeColumn[],
	saved: Recipe,
	file: string,
	programme: Programme,
	profiles: readonly ColumnProfile[]
): Pick<Recipe, 'columns' | 'sessions'> {
	if (saved.shape !== 'attendance') return { columns, sessions: saved.sessions };
	const newSessions = sessionHeadings(header, profiles, programme).filter(({ index }) => {
		const known = saved.columns.some(({ name }) => name === header[index]);
		return !known;
	});
	const places = new Map(newSessions.map(({ index }, i) => [index, saved.sessions.length + i + 1]));
	return {
		columns: columns.map((one) =>
			places.has(one.index) ? { ...one, target: `session.${places.get(one.index)!}` } : one
		),
		sessions: [...saved.sessions, ...recipeSessions(newSessions, file, programme, profiles)]
	};
}
