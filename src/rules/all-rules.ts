import { pairOrder } from './pair-order.ts';
import type { Rule } from './rule.ts';
import { v01 } from './v01-pseudonym-ids.ts';
import { v03 } from './v03-duplicate-key.ts';
import { v04 } from './v04-unknown-reference.ts';
import { v05 } from './v05-leaves-before-enrolling.ts';
import { v06 } from './v06-outside-period.ts';
import { v07 } from './v07-session-day.ts';
import { v08 } from './v08-attended-unheld-session.ts';
import { v09 } from './v09-attended-outside-enrolment.ts';
import { v10 } from './v10-longer-than-session.ts';
import { v11 } from './v11-events-planned.ts';
import { v12 } from './v12-answer-outside-scale.ts';
import { v13 } from './v13-response-contradicts.ts';
import { v14 } from './v14-module-completion.ts';
import { v15 } from './v15-same-answers.ts';
import { v16 } from './v16-published-without-day.ts';

/**
 * Every rule on rows. Single cells (V02, and the form, range and presence of values) are checked when the
 * file is read.
 */
export const rules: readonly Rule[] = [
	v01,
	v03,
	v04,
	v05,
	v06,
	v07,
	v08,
	v09,
	v10,
	v11,
	v12,
	v13,
	v14,
	v15,
	v16,
	pairOrder
];
