import { code, date, id, maybe } from './column.ts';
import type { Characteristic } from '../characteristics-of.ts';
import type { Domains } from '../domains.ts';
import { characteristicColumns } from './characteristic-columns.ts';
import type { Table } from './table.ts';
import { enrolmentStatus, exitReason } from './vocabulary.ts';

/** One enrolment of one person, with the characteristics that the programme asks for; only the partner can link it to a name. */
export const participant = (domains: Domains, characteristics: readonly Characteristic[]): Table => ({
	name: 'participant',
	columns: {
		participant_id: id(),
		country: code(domains.country, 'country'),
		enrolled_on: date(),
		exited_on: maybe(date()),
		status: code(enrolmentStatus),
		exit_reason: maybe(code(exitReason)),
		...characteristicColumns(characteristics)
	},
	key: ['participant_id'],
	characteristics: characteristics.map((one) => one.code)
});
