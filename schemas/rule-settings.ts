import { z } from 'zod';
import { codeText } from './code.ts';
import type { Programme } from './programme.ts';

/** What rules expect of the records of a programme, where it is not the usual. Rules are named by their ids. */
export const ruleSettings = z.strictObject({
	/** Events of one type, so many planned a month in each country, with so many experts each. */
	V11: z
		.strictObject({
			session_type: codeText.optional(),
			per_month: z.int().min(1).optional(),
			experts: z.int().min(0).optional()
		})
		.optional(),
	/** So many answers to the questions of these scales, all the same, are perhaps not meant. */
	V15: z
		.strictObject({
			scales: z.array(codeText).min(1).optional(),
			answers: z.int().min(2).optional()
		})
		.optional()
});

type WithRules = Pick<Programme, 'rules'>;

/** The settings of rule V11 in a programme. */
export function eventsPlanned({ rules }: WithRules) {
	const { session_type = 'mentor_day', per_month = 1, experts = 2 } = rules?.V11 ?? {};
	return { session_type, per_month, experts };
}

/** The settings of rule V15 in a programme. */
export function sameAnswers({ rules }: WithRules) {
	const { scales = ['ESE', 'EI'], answers = 14 } = rules?.V15 ?? {};
	return { scales, answers };
}
