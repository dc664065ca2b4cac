import { isAnswerTarget } from '#import/columns/answer-target.ts';
import { isSessionTarget } from '#import/columns/session-target.ts';
import type { Amendments } from '#import/importer.ts';
import type { Recipe, RecipeColumn } from '#schemas/recipe.ts';

type Whole = Omit<Recipe, 'format' | 'programme' | 'reading' | 'columns'>;

/**
 * The user's changes to a proposed recipe. Those of a column apply to a column of the same name in the same
 * place.
 */
export interface RecipeEdits {
	columns: readonly RecipeColumn[];
	whole: Partial<Whole>;
}

export const noEdits: RecipeEdits = { columns: [], whole: {} };

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The edits that turn the proposed recipe into the other. */
export function editsOf(proposed: Recipe, recipe: Recipe): RecipeEdits {
	const columns = recipe.columns.filter((column, i) => !same(column, proposed.columns[i]));
	const { format: _format, programme: _programme, reading: _reading, columns: _columns, ...rest } = recipe;
	const whole = Object.fromEntries(
		Object.entries(rest).filter(([key, value]) => !same(value, proposed[key as keyof Whole]))
	);
	return { columns, whole };
}

/**
 * The proposed recipe with the edits that still fit it. A target given by hand is taken from the column that
 * had it.
 */
export function withEdits(proposed: Recipe, edits: RecipeEdits): Recipe {
	const edited = new Map(edits.columns.map((column) => [column.index, column]));
	const fits = (column: RecipeColumn) => edited.get(column.index)?.name === column.name;
	const taken = new Set(proposed.columns.filter(fits).map(({ index }) => edited.get(index)!.target));
	const columns = proposed.columns.map((column) => {
		if (fits(column)) return edited.get(column.index)!;
		const shared = Boolean(column.wave) || (column.target?.startsWith('use.') ?? false);
		return column.target !== null && !shared && taken.has(column.target)
			? { ...column, target: null }
			: column;
	});
	return { ...proposed, ...edits.whole, columns };
}

/**
 * The recipe with one column changed. A word that is explained in one column is explained in all that answer alike: the
 * columns of an attendance sheet, and those of the same codes.
 */
export function withColumn(
	recipe: Recipe,
	index: number,
	change: Partial<RecipeColumn>,
	answersAlike: (one: string, other: string) => boolean = () => false
): Recipe {
	const { labels, target } = change;
	const own = target === undefined ? (recipe.columns[index]?.target ?? null) : null;
	const alike = (other: string | null) =>
		own !== null &&
		other !== null &&
		((isSessionTarget(own) && isSessionTarget(other)) || answersAlike(own, other));
	return {
		...recipe,
		columns: recipe.columns.map((column) => {
			if (column.index === index) return { ...column, ...change };
			return labels && alike(column.target) ? { ...column, labels: merged(column.labels, labels) } : column;
		})
	};
}

/** Labels of a column with those of another that answers alike, which come first. */
const merged = (own: RecipeColumn['labels'], other: RecipeColumn['labels']): RecipeColumn['labels'] => [
	...own.filter(({ text }) => !other.some((one) => one.text === text)),
	...other
];

/** The target of the wave, which every answer of a survey needs. */
export const waveTarget = 'survey_response.wave';

type Constant = { target: string; value: string };

/** The recipe with values that hold for every row, in place of those it had for the same targets. */
export const withConstants = (recipe: Recipe, constants: readonly Constant[]): Recipe => ({
	...recipe,
	constants: [
		...recipe.constants.filter(({ target }) => !constants.some((one) => one.target === target)),
		...constants
	]
});

/** The recipe with a constant value for every row; null removes it. */
export const withConstant = (recipe: Recipe, target: string, value: string | null): Recipe =>
	value === null
		? { ...recipe, constants: recipe.constants.filter((one) => one.target !== target) }
		: withConstants(recipe, [{ target, value }]);

const isAnswer = ({ target }: RecipeColumn): boolean => isAnswerTarget(target);

/** Whether the answers of several rounds stand side by side, so that each column says its own. */
export const hasWaveColumns = ({ columns }: Pick<Recipe, 'columns'>): boolean =>
	columns.some(({ wave }) => Boolean(wave));

/** The recipe in which each column of answers says its round; null: one round for the whole file. */
export const withWaveColumns = (recipe: Recipe, wave: string | null): Recipe => ({
	...(wave === null ? recipe : withConstant(recipe, waveTarget, null)),
	columns: recipe.columns.map(({ wave: before, ...column }) =>
		wave !== null && isAnswer(column) ? { ...column, wave: before ?? wave } : column
	)
});

/** Columns of answers that claim the same item in the same round. */
export const sharedAnswers = ({ columns }: Pick<Recipe, 'columns'>): number[] => {
	const key = ({ target, wave }: RecipeColumn) => `${target} ${wave ?? ''}`;
	const answers = columns.filter(isAnswer);
	return answers
		.filter((column, i) => answers.some((other, j) => j < i && key(other) === key(column)))
		.map(({ index }) => index);
};

/** The recipe that remembers corrections by rule, to be read so next month. */
export const withRewrites = (recipe: Recipe, rules: Amendments['rules']): Recipe => ({
	...recipe,
	columns: recipe.columns.map((column) => {
		const own = rules.filter(({ columnIndex }) => columnIndex === column.index);
		if (own.length === 0) return column;
		const before = (column.rewrites ?? []).filter(({ from }) => !own.some((one) => one.from === from));
		return { ...column, rewrites: [...before, ...own.map(({ from, to }) => ({ from, to }))] };
	})
});
