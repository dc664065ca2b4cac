import { identityParts } from '#schemas/identity-target.ts';
import type { Problem } from '#schemas/problem.ts';
import { plain } from '../columns/normalise-header.ts';
import { isPersonId } from '../columns/person-columns.ts';
import { isSessionTarget } from '../columns/session-target.ts';
import type { ColumnProfile } from '../importer.ts';
import { isYearlessCell } from '../values/missing-year.ts';
import { problemOfColumn, type PartialPlan } from './conversion-plan.ts';
import { dayLimits, farDay } from './day-limits.ts';
import { isScore, scoreScale } from './score-scale.ts';

/** What is decided or odd about whole columns: scores of another scale, days of sessions far outside the programme. */
export const columnWarnings = (plan: PartialPlan, profiles: readonly ColumnProfile[]): Problem[] => [
	...scaleWarnings(plan, profiles),
	...sessionWarnings(plan),
	...idWarnings(plan, profiles),
	...yearWarnings(plan, profiles)
];

const codes = { shares: 'scores-are-shares', low: 'scores-are-low' } as const;

const scaleWarnings = (plan: PartialPlan, profiles: readonly ColumnProfile[]): Problem[] =>
	plan.recipe.columns.flatMap((column) => {
		const profile = profiles[column.index];
		if (profile === undefined || column.target === null || !isScore(column.target)) return [];
		const { of, max } = scoreScale(profile);
		return of === 'percent' ? [] : [problemOfColumn(plan, column, codes[of], { max })];
	});

function sessionWarnings(plan: PartialPlan): Problem[] {
	const limits = dayLimits('session.held_on', plan.context.programme);
	return plan.recipe.columns.flatMap((column) => {
		if (!isSessionTarget(column.target) || limits === null) return [];
		const day = plan.recipe.sessions[Number(column.target!.slice('session.'.length)) - 1]?.held_on;
		const far = day == null ? null : farDay(day, limits);
		return far === null ? [] : [problemOfColumn(plan, column, far.code, far.args, day)];
	});
}

/** Columns called like our own ids that hold others: they become pseudonyms, and ours among them stay. */
const idWarnings = (plan: PartialPlan, profiles: readonly ColumnProfile[]): Problem[] =>
	plan.recipe.columns.flatMap((column) => {
		const { foreignIds: count = 0, filled = 0 } = profiles[column.index] ?? {};
		const identity = column.target === null ? null : identityParts(column.target);
		const mixed = identity?.kind === 'local_id' && count < filled;
		const called = isPersonId(`.${plain(column.name).replaceAll(' ', '_')}`);
		const told = count > 0 && identity !== null && (mixed || called);
		return told ? [problemOfColumn(plan, column, 'ids-become-pseudonyms', { count })] : [];
	});

/** Days whose year the period of the programme gives. */
const yearWarnings = (plan: PartialPlan, profiles: readonly ColumnProfile[]): Problem[] =>
	plan.recipe.columns.flatMap((column) => {
		if (column.target === null || dayLimits(column.target, plan.context.programme) === null) return [];
		const without = (profiles[column.index]?.values ?? []).filter(([text]) => isYearlessCell(text));
		const count = without.reduce((sum, [, times]) => sum + times, 0);
		return count > 0 ? [problemOfColumn(plan, column, 'years-from-period', { count })] : [];
	});
