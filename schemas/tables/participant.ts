import { code, date, flag, id, maybe } from './column.ts';
import type { Domains } from '../domains.ts';
import type { Table } from './table.ts';
import { enrolmentStatus, exitReason, gender, labourStatus, yesNoUndisclosed } from './vocabulary.ts';

/** One enrolment of one person; only the partner can link it to a name. */
export const participant = (domains: Domains): Table => ({
	name: 'participant',
	columns: {
		participant_id: id(),
		country: code(domains.country, 'country'),
		enrolled_on: date(),
		exited_on: maybe(date()),
		status: code(enrolmentStatus),
		exit_reason: maybe(code(exitReason)),
		gender: code(gender),
		age_band: code(domains.age_band, 'age_band'),
		isced_group: code(domains.isced_group, 'isced_group'),
		origin_region: code(domains.origin_region, 'origin_region'),
		years_in_country: code(domains.years_in_country, 'years_in_country'),
		third_country_national: code(yesNoUndisclosed),
		labour_entry: code(labourStatus),
		labour_exit: maybe(code(labourStatus)),
		labour_6m: maybe(code(labourStatus)),
		in_education_entry: maybe(code(yesNoUndisclosed)),
		in_education_exit: maybe(code(yesNoUndisclosed)),
		job_search_entry: maybe(code(yesNoUndisclosed)),
		job_search_exit: maybe(code(yesNoUndisclosed)),
		owned_business_entry: maybe(flag())
	},
	key: ['participant_id']
});
