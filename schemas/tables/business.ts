import { code, date, flag, id, maybe, number } from './column.ts';
import type { Table } from './table.ts';
import { businessStage, evidence } from './vocabulary.ts';

/** One business of one participant, with the days on which it reached each step. */
export const business = (): Table => ({
	name: 'business',
	columns: {
		business_id: id(),
		participant_id: id('participant'),
		pre_existing: flag(),
		stage: code(businessStage),
		registration_started_on: maybe(date()),
		registered_on: maybe(date()),
		first_revenue_on: maybe(date()),
		jobs_fte: maybe(number(0, 1000)),
		evidence: code(evidence)
	},
	key: ['business_id']
});
