/**
 * Why a unit is excluded from a figure, in the SQL column `left_out`; null exactly where the unit has a value. If several
 * reasons apply, the first in this order is given.
 */
export const exclusionReasons = [
	'undisclosed',
	'other-group',
	'not-left',
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
	'no-hours'
] as const;
export type ExclusionReason = (typeof exclusionReasons)[number];
