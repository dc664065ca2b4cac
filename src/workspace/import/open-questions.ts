import { unknownLabels } from '#import/columns/column-problems.ts';
import { askedWords } from '#import/columns/sheet-words.ts';
import { keepsText } from '#import/columns/targets.ts';
import { partialPlan } from '#import/convert/conversion-plan.ts';
import { missingParts } from '#import/convert/required-columns.ts';
import type { ColumnProfile, Proposal } from '#import/importer.ts';
import type { Translate } from '#language/translate.ts';
import type { Problem } from '#schemas/problem.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Recipe, RecipeColumn } from '#schemas/recipe.ts';
import { sharedAnswers, waveTarget } from './recipe-edits.ts';
import { targetKind } from './target-codes.ts';

/**
 * Something that the file does not say and the user has not answered yet. `missing`: columns that every row needs;
 * `confirm`: what the file seems to mean, told by the problem with this code.
 */
export interface OpenQuestion {
	of:
		| 'wave'
		| 'sessions'
		| 'uses'
		| 'times'
		| 'missing'
		| 'confirm'
		| 'date-order'
		| 'decimal'
		| 'labels'
		| 'column-wave'
		| 'differences';
	columnIndex: number | null;
	/** The code of the problem to confirm, or of the column that is missing. */
	code?: string;
	/** Words of the column without a code, with their counts. */
	words?: [text: string, count: number][];
}

/** Questions that the list of events answers. */
export const aboutSessions = [
	'which-session-type',
	'which-session-day',
	'which-year',
	'which-day',
	'sessions-by-order'
];
/** Questions with an answer of their own; all others are confirmed as they are, or answered by changing the column. */
const answeredElsewhere = new Set([
	...aboutSessions,
	'which-wave',
	'which-times',
	'rows-left-out',
	'unknown-labels',
	'decimal-mixed',
	'decimal-unclear',
	'day-order-unclear',
	'day-order-mixed',
	'year-order-unclear'
]);

/** Questions that a recipe leaves open, those of the whole file first. `agreed`: questions that were confirmed. */
export function openQuestions(
	programme: Programme,
	{ profiles, problems, differences }: Pick<Proposal, 'profiles' | 'problems' | 'differences'>,
	recipe: Recipe,
	agreed: readonly string[],
	country: string | null
): OpenQuestion[] {
	const whole: OpenQuestion['of'][] = [];
	const said =
		[...recipe.columns, ...recipe.constants].some(({ target }) => target === waveTarget) ||
		recipe.columns.some(({ wave }) => Boolean(wave));
	const asked = (code: string) => problems.some((problem) => problem.code === code);
	// The order of the columns means nothing.
	if (differences.some(({ kind }) => kind !== 'moved')) whole.push('differences');
	if (recipe.shape === 'survey' && !said) whole.push('wave');
	if (aboutSessions.some(asked) && recipe.sessions.length > 0) whole.push('sessions');
	if (asked('which-times') && recipe.times === undefined) whole.push('times');
	if (asked('rows-left-out') && uses(recipe)) whole.push('uses');
	const words = askedWords(recipe, profiles, programme, unknownLabels);
	const missing = new Set(missingIn(programme, profiles, recipe, country).map(missingKey));
	const shared = sharedAnswers(recipe);
	const confirm = new Set(
		problems
			.filter((one) => isToConfirm(one, recipe) && !agreed.includes(confirmKey(one)))
			.map(({ code }) => code)
	);
	return [
		...whole.filter((of) => !agreed.includes(of)).map((of) => ({ of, columnIndex: null })),
		...[...missing].map((code) => ({ of: 'missing' as const, columnIndex: null, code })),
		...[...confirm].map((code) => ({ of: 'confirm' as const, columnIndex: null, code })),
		...shared.map((columnIndex) => ({ of: 'column-wave' as const, columnIndex })),
		...recipe.columns.flatMap((column) => {
			const profile = profiles[column.index];
			if (column.target === null || !profile || profile.filled === 0 || shared.includes(column.index))
				return [];
			const of = unclear(programme, column, profile, recipe);
			if (of) return [{ of, columnIndex: column.index }];
			const unknown = words.get(column.index) ?? [];
			return unknown.length > 0 ? [{ of: 'labels' as const, columnIndex: column.index, words: unknown }] : [];
		})
	];
}

/** How many questions these are to a person: what is missing is one, however many columns it is. */
export const questionCount = (open: readonly OpenQuestion[]): number =>
	open.length - Math.max(0, open.filter(({ of }) => of === 'missing').length - 1);

/** What every row needs and nothing gives: columns, and what the file lacks as a whole. The wave is asked apart. */
export const missingIn = (
	programme: Programme,
	profiles: readonly ColumnProfile[],
	recipe: Recipe,
	country: string | null
): Problem[] =>
	missingParts(
		partialPlan(recipe, profiles, { programme, country, pseudonyms: null, links: null, sessions: [] })
	).filter((one) => missingKey(one) !== waveTarget);

/** The target that is missing, or the code of what else is. */
export const missingKey = ({ code, args }: Problem): string =>
	typeof args['target'] === 'string' ? args['target'] : code;

/** What a yes was said to: another column with the same question is another question. */
export const confirmKey = ({ code, column, args }: Problem): string => JSON.stringify([code, column, args]);

/** Whether a question is answered by a yes: its column, if it is about one, is still used. */
export const isToConfirm = ({ severity, code, columnIndex }: Problem, recipe: Recipe): boolean =>
	severity === 'question' &&
	!answeredElsewhere.has(code) &&
	(columnIndex === null || recipe.columns[columnIndex]?.target !== null);

/** Whether some column still says which rows may be used: nobody has left all of them out. */
const uses = ({ columns }: Recipe): boolean =>
	columns.some(({ target }) => target !== null && /^use\.|submitted_on$/.test(target));

/** What neither the values of a column nor the recipe makes clear. */
function unclear(
	programme: Programme,
	column: RecipeColumn,
	profile: ColumnProfile,
	{ reading }: Recipe
): OpenQuestion['of'] | null {
	const kind = targetKind(programme, column.target!);
	if (kind === 'date' && profile.kind === 'date')
		if ((column.dateOrder ?? profile.dateOrder ?? reading.dateOrder) === null) return 'date-order';
	if (kind === 'number' && profile.kind === 'number')
		if ((column.decimal ?? profile.decimal ?? reading.decimal) === null) return 'decimal';
	return null;
}

/** Columns that identify people and would be kept as they are: neither excluded nor made a pseudonym. */
export const untreated = (profiles: readonly ColumnProfile[], recipe: Recipe): number[] =>
	recipe.columns
		.filter(({ index, target }) => {
			const level = profiles[index]?.identifying?.level;
			return target !== null && keepsText(target) && (level === 'direct' || level === 'free-text');
		})
		.map(({ index }) => index);

/** What is missing, as a heading: so many columns, or what the file is about. */
export function missingTitle(t: Translate, missing: readonly Problem[]): string {
	const columns = missing.filter(({ args }) => typeof args['target'] === 'string');
	return columns.length > 0 ? t('import.missing', { count: columns.length }) : t('import.missing-kind');
}
