/**
 * Why a unit is excluded from a figure, in the SQL column `left_out`; null exactly where the unit has a value. If several
 * reasons apply, the first in this order is given.
 */
export const exclusionReasons = [
	'undisclosed',
	'other-group',
	'not-left',
	'still-in',
	'owner-at-entry',
	'self-employed-at-entry',
	'employed-at-entry',
	'in-education-at-entry',
	'entry-unknown',
	'exit-unknown',
	'not-asked',
	'no-form',
	'no-baseline',
	'no-endline',
	'too-few-answers',
	'not-answered',
	'existed-before',
	'no-day',
	'before-enrolment',
	'not-held',
	'too-few-sessions',
	'no-register',
	'no-hours',
	'not-noted'
] as const;
export type ExclusionReason = (typeof exclusionReasons)[number];

/**
 * Reasons why a unit does not belong to a figure (a business without a registration date is not registered); all other reasons
 * mean that something about the unit is unknown.
 */
const notInScope: readonly string[] = [
	'other-group',
	'not-left',
	'still-in',
	'owner-at-entry',
	'self-employed-at-entry',
	'employed-at-entry',
	'in-education-at-entry',
	'existed-before',
	'no-day',
	'before-enrolment',
	'not-held',
	'too-few-sessions'
] satisfies ExclusionReason[];

/** Whether a unit excluded for this reason might count if more were known about it. */
export const isUnknown = (reason: ExclusionReason): boolean => !notInScope.includes(reason);
