import type { Problem } from '#schemas/problem.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Recipe, RecipeColumn } from '#schemas/recipe.ts';
import type { ColumnProfile } from '../importer.ts';
import { hoursIn } from '../convert/presence-numbers.ts';
import { missingOf } from '../values/missing-value.ts';
import { codesAsDays, isDayText } from './codes-as-days.ts';
import type { Candidate } from './target-candidate.ts';
import { codeOf, codesOf } from './match-codes.ts';
import { derivedKind, isDerived, isStartDate, originRegion } from './derived-columns.ts';
import { itemOfTarget } from './match-items.ts';
import { leavesRow } from './row-use.ts';
import { isVague } from './use-columns.ts';
import { useKindOf } from './use-words.ts';
import { plain } from './normalise-header.ts';
import { isSessionTarget } from './session-target.ts';
import { isStep, mostOutside, numeral, shareOutside } from './scale-steps.ts';
import { lacksEvent } from './recipe-constants.ts';
import { askedWords } from './sheet-words.ts';
import type { SessionHeading } from './session-headings.ts';

type Raise = (
	code: string,
	severity: Problem['severity'],
	column: Pick<RecipeColumn, 'index' | 'name'> | null,
	args?: Problem['args']
) => Problem;

const problemOfColumn =
	(sheet: string | null): Raise =>
	(code, severity, column, args = {}) => ({
		code,
		severity,
		sheet,
		line: null,
		record: null,
		columnIndex: column?.index ?? null,
		column: column?.name ?? null,
		value: null,
		args
	});

/** The column whose codes a target uses; null where it has no codes. */
function codeListOf(target: string | null): string | null {
	if (target === null || target.startsWith('choices.')) return null;
	if (isSessionTarget(target)) return 'attendance.status';
	if (!target.startsWith('module.')) return target;
	return target.endsWith('.status') ? 'course_progress.status' : null;
}

/** Words of a code column that have no code yet, the most frequent first. */
export function unknownLabels(
	{ target, labels }: RecipeColumn,
	{ values }: ColumnProfile,
	programme: Programme,
	ticks = false
): [text: string, count: number][] {
	const coded = codeListOf(target);
	if (coded === null || (!coded.startsWith('item.') && codesOf(coded, programme).length === 0)) return [];
	const item = coded.startsWith('item.') ? itemOfTarget(coded, programme) : undefined;
	/** Many numbers that are no steps of the scale belong to another one: somebody has to say what they stand for. */
	const otherScale = item !== undefined && shareOutside(item, { values }) > mostOutside;
	const isRead = (text: string): boolean => {
		const value = numeral(text);
		if (value === null) return coded === 'attendance.status' && hoursIn(text) !== null;
		if (coded === 'attendance.status') return !ticks;
		return item !== undefined && (!otherScale || isStep(item, value));
	};
	return values.filter(
		([text]) =>
			text.trim() !== '' &&
			missingOf(text) === null &&
			!isStartDate(coded, text) &&
			!isRead(text) &&
			codeOf(coded, text, labels, programme) === null
	);
}

/** How many rows a column leaves out. */
function rowsLeft(
	column: RecipeColumn,
	{ values, blank }: ColumnProfile,
	source: Recipe['source'],
	programme: Programme
): number {
	const leaves = leavesRow(column, source, programme);
	if (leaves === null) return 0;
	return values.reduce((sum, [text, count]) => sum + (leaves(text) ? count : 0), leaves('') ? blank : 0);
}

/** The days of a column that codes were made: those that the recipe gives back, and those that stand among codes. */
function codesIn({ labels }: RecipeColumn, profile: ColumnProfile): { text: string; code: string }[] {
	const given = labels.flatMap(({ text, code }) =>
		code !== null && isDayText(text) ? [{ text, code }] : []
	);
	return given.length > 0 ? given : codesAsDays(profile);
}

/** How many events there are, and their first and last day. */
function spanOf(sessions: readonly SessionHeading[]): Problem['args'] {
	const days = sessions.flatMap(({ day }) => day ?? []).sort();
	return { count: sessions.length, first: days[0]!, last: days.at(-1)! };
}

/** Warnings and questions about the columns of a proposal. */
export function columnProblems(
	recipe: Recipe,
	profiles: readonly ColumnProfile[],
	{
		rivals,
		waves,
		sessions,
		unfit,
		reapplied = false,
		legend = [],
		isList = false
	}: {
		rivals: Candidate[];
		waves: string[];
		sessions: SessionHeading[];
		unfit: Candidate[];
		/** Whether the recipe is a saved one, whose answers hold again. */
		reapplied?: boolean;
		legend?: RecipeColumn['labels'];
		/** Whether the file is a list with a row for each person and event. */
		isList?: boolean;
	},
	programme: Programme
): Problem[] {
	const raise = problemOfColumn(recipe.reading.sheet);
	const of = (target: string) => recipe.columns.find((column) => column.target === target);
	const untyped = sessions.filter(({ type }) => type === null);
	const dayless = sessions.filter(({ day }) => day === null);
	const matched = (by: 'day' | 'order') => sessions.filter((one) => one.matched === by);
	const words = askedWords(recipe, profiles, programme, unknownLabels);
	const yearless = sessions.find(({ year }) => year !== undefined);
	const mapped = recipe.columns.some(({ target }) => target !== null);
	return [
		...(isList ? [raise('attendance-list', 'warn', null)] : []),
		...(waves.length > 1 ? [raise('which-wave', 'question', null)] : []),
		...(lacksEvent(recipe, programme) ? [raise('which-event', 'question', null)] : []),
		...(untyped.length > 0 ? [raise('which-session-type', 'question', null, { count: untyped.length })] : []),
		...(dayless.length > 0
			? [
					raise('which-session-day', 'question', recipe.columns[dayless[0]!.index]!, {
						count: dayless.length
					})
				]
			: []),
		...(matched('day').length > 0
			? [raise('sessions-by-day', 'warn', null, { count: matched('day').length })]
			: []),
		...(matched('order').length > 0
			? [raise('sessions-by-order', 'question', null, spanOf(matched('order')))]
			: []),
		...(legend.length > 0
			? [raise('legend-used', 'warn', null, { marks: legend.map(({ text }) => text).join(', ') })]
			: []),
		...(yearless === undefined
			? []
			: [
					raise(
						yearless.year === 'period' ? 'year-from-period' : 'which-year',
						yearless.year === 'period' ? 'warn' : 'question',
						recipe.columns[yearless.index]!,
						{ day: yearless.day! }
					)
				]),
		...rivals
			.filter(({ by }) => by !== 'derived')
			.map(({ index, target }) =>
				raise('two-sources', 'warn', recipe.columns[index]!, { other: of(target)?.name ?? '' })
			),
		...recipe.columns.flatMap((column) => {
			const profile = profiles[column.index]!;
			if (column.target === null) {
				if (
					!mapped ||
					profile.filled === 0 ||
					rivals.some(({ index, by }) => index === column.index && by !== 'derived')
				)
					return [];
				const named = unfit.find(({ index }) => index === column.index);
				const count = profile.filled;
				return named
					? [raise('values-do-not-fit', 'warn', column, { target: named.target, count })]
					: [raise('left-out-column', 'warn', column, { count })];
			}
			const unknown = words.get(column.index) ?? [];
			const derived = !reapplied && isDerived(column.target, profile, codesOf(originRegion, programme));
			const days = isSessionTarget(column.target) ? [] : codesIn(column, profile);
			const left = rowsLeft(column, profile, recipe.source, programme);
			const time =
				recipe.times === undefined && isSessionTarget(column.target)
					? profile.values.find(([text]) => hoursIn(text) !== null)?.[0]
					: undefined;
			return [
				...(derived
					? [
							raise('derived-value', 'question', column, {
								target: column.target,
								kind: derivedKind(column.target)
							})
						]
					: []),
				...(days.length > 0
					? [raise('codes-as-days', 'question', column, { first: days[0]!.text, code: days[0]!.code })]
					: []),
				...(unknown.length > 0
					? [raise('unknown-labels', 'question', column, { count: unknown.length })]
					: []),
				...(left > 0
					? [
							// That somebody waited to be let in is the tool's own word, and nothing to decide.
							raise('rows-left-out', column.target === 'use.waiting' ? 'warn' : 'question', column, {
								count: left,
								why: isVague(plain(column.name)) ? 'permission' : (useKindOf(column.target) ?? 'finished')
							})
						]
					: []),
				...(time === undefined ? [] : [raise('which-times', 'question', column, { first: time })])
			];
		})
	];
}
