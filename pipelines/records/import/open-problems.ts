import { unknownLabels } from '#import/columns/column-problems.ts';
import { lacksEvent } from '#import/columns/recipe-constants.ts';
import { askedWords } from '#import/columns/sheet-words.ts';
import type { Proposal } from '#import/importer.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Problem } from '#schemas/problem.ts';
import type { Recipe } from '#schemas/recipe.ts';
import type { Answers } from './answers.ts';

/** The problems of a proposal that the answers leave open: what was answered is no question any more. */
export function openProblems(
	{ problems, profiles }: Pick<Proposal, 'problems' | 'profiles'>,
	recipe: Recipe,
	{ kind = [], day = [], year, label = [], times }: Answers,
	programme: Programme
): Problem[] {
	const words = askedWords(recipe, profiles, programme, unknownLabels);
	const said = (index: number | null) => (index === null ? null : recipe.columns[index]?.target);
	const allKinds = kind.some((text) => !text.includes('=')) || kind.length >= recipe.sessions.length;
	const isOpen: Record<string, (problem: Problem) => boolean> = {
		'which-session-type': () => !allKinds,
		'which-session-day': () => recipe.sessions.some(({ held_on }) => held_on === null),
		'which-year': () => year === undefined && day.length < recipe.sessions.length,
		'which-day': () => day.length === 0,
		'sessions-by-order': () => day.length < recipe.sessions.length,
		'which-times': () => times === undefined,
		'which-wave': () => !recipe.constants.some(({ target }) => target === 'survey_response.wave'),
		'which-event': () => lacksEvent(recipe, programme),
		'rows-left-out': ({ columnIndex }) => said(columnIndex) !== null,
		'left-out-column': ({ columnIndex }) => said(columnIndex) === null,
		'two-sources': ({ columnIndex }) => said(columnIndex) === null,
		'organiser-there': ({ args }) => !label.some((text) => text.startsWith(`${args['role']}=`)),
		'unknown-labels': ({ columnIndex }) => (words.get(columnIndex ?? -1) ?? []).length > 0
	};
	return problems.filter((problem) => isOpen[problem.code]?.(problem) ?? true);
}
