import type { Problem } from '#schemas/problem.ts';
import { isSessionTarget } from '../columns/session-target.ts';
import type { ColumnProfile } from '../importer.ts';
import { problemOfColumn, type PartialPlan } from './conversion-plan.ts';
import { dayLimits, farDay } from './day-limits.ts';
import { isScore, scoreScale } from './score-scale.ts';

/** What is decided or odd about whole columns: scores of another scale, days of sessions far outside the programme. */
export const columnWarnings = (plan: PartialPlan, profiles: readonly ColumnProfile[]): Problem[] => [
	...scaleWarnings(plan, profiles),
	...sessionWarnings(plan)
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
		const far = day === undefined ? null : farDay(day, limits);
		return far === null ? [] : [problemOfColumn(plan, column, far.code, far.args, day)];
	});
}
