import { isSessionTarget } from '../columns/session-target.ts';
import { hasPseudonymForm, isWord } from '#privacy/pseudonym-form.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Recipe, RecipeColumn } from '#schemas/recipe.ts';
import { codeOf } from '../columns/match-codes.ts';
import { labelsOf } from '../columns/sheet-words.ts';
import type { ColumnProfile } from '../importer.ts';
import { dayLimits, type DayLimits } from './day-limits.ts';
import type { Writing } from './parse-cell.ts';
import { isScore, scoreScale } from './score-scale.ts';
import type { RecordPlace } from './record-draft.ts';

/** Where the values of one target come from: a column of the file, or a constant of the recipe. */
export interface ValueSource extends RecordPlace {
	target: string;
	/** The wave of the answers in the column, where the line has several. */
	wave?: string;
	/** The constant's value; null for a column. */
	value: string | null;
	writing: Writing;
	/** The programme's code for a word of this column. */
	code: (text: string) => string | null;
	/** Which days are told of as far outside the programme; left out or null where it has no days. */
	limits?: DayLimits | null;
	/** Whether its words of eight letters are names, and no pseudonyms. */
	wordsAreNames?: boolean;
	/** Whether its scores are shares of one instead of per cents. */
	shares?: boolean;
}

/** The sources of a recipe by target. What the recipe says of a column comes before what its values show. */
export function sourcesOf(
	recipe: Recipe,
	profiles: readonly ColumnProfile[],
	programme: Programme
): Map<string, ValueSource> {
	const { reading } = recipe;
	const sources = new Map<string, ValueSource>();
	const coder = (target: string, labels: RecipeColumn['labels']) => (text: string) =>
		codeOf(codeListOf(target), text, labels, programme);
	for (const column of recipe.columns) {
		if (column.target === null) continue;
		const profile = profiles[column.index];
		const { wave } = column;
		const limits = dayLimits(column.target, programme);
		const { from, to } = limits ?? {};
		sources.set(wave ? `${column.target} ${wave}` : column.target, {
			target: column.target,
			...(wave ? { wave } : {}),
			index: column.index,
			name: column.name,
			value: null,
			writing: {
				...writingOf(column, profile, reading),
				...(from === undefined || to === undefined ? {} : { period: { from, to } })
			},
			code: coder(column.target, labelsOf(recipe, column)),
			wordsAreNames: profile?.wordsAreNames ?? false,
			limits,
			shares: profile !== undefined && isScore(column.target) && scoreScale(profile).of === 'shares'
		});
	}
	for (const { target, value } of recipe.constants)
		if (!sources.has(target))
			sources.set(target, {
				target,
				index: null,
				name: target,
				value,
				writing: { decimal: '.', thousands: '', dateOrder: 'ymd' },
				code: coder(target, [])
			});
	return sources;
}

export function writingOf(
	column: RecipeColumn | null,
	profile: ColumnProfile | undefined,
	reading: Recipe['reading']
): Writing {
	return {
		decimal: column?.decimal ?? profile?.decimal ?? reading.decimal,
		thousands: column?.thousands ?? profile?.thousands ?? reading.thousands,
		dateOrder: column?.dateOrder ?? profile?.dateOrder ?? reading.dateOrder ?? orderWhenTied(profile),
		years: profile?.years ?? null
	};
}

/**
 * As many dates prove one order as the other: until a person decides, the day comes first, as in the Nordic
 * countries.
 */
const orderWhenTied = (profile: ColumnProfile | undefined): 'dmy' | null =>
	profile?.doubts.some(({ code }) => code === 'day-order-mixed') ? 'dmy' : null;

/** The column whose codes a target uses, where the target is not a column itself. */
function codeListOf(target: string): string {
	if (/^module\.\d+\.status$/.test(target)) return 'course_progress.status';
	return isSessionTarget(target) ? 'attendance.status' : target;
}

export const textOf = (source: ValueSource, cells: readonly string[]): string =>
	source.index === null ? source.value! : (cells[source.index] ?? '');

/** Whether a text from this source is one of our own pseudonyms. */
export const isOwnId = ({ wordsAreNames }: ValueSource, text: string): boolean =>
	hasPseudonymForm(text) && !(wordsAreNames === true && isWord(text));
