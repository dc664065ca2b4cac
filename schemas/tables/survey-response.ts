import { code, date, id, maybe, number } from './column.ts';
import type { Characteristic } from '../characteristics-of.ts';
import type { Domains } from '../domains.ts';
import { characteristicColumns } from './characteristic-columns.ts';
import type { Table } from './table.ts';
import { missingCode } from './vocabulary.ts';

/** One answer to one item, in long form. Exactly one of `value_num` and `missing_code` is given. */
export const surveyResponse = (domains: Domains, characteristics: readonly Characteristic[]): Table => ({
	name: 'survey_response',
	columns: {
		response_id: id(),
		item_code: code(domains.item_code, 'item_code'),
		participant_id: maybe(id('participant')),
		session_id: maybe(id('session')),
		wave: code(domains.wave, 'wave'),
		submitted_on: date(),
		value_num: maybe(number(-1_000_000, 1_000_000)),
		missing_code: maybe(code(missingCode)),
		...characteristicColumns(characteristics)
	},
	key: ['response_id', 'item_code'],
	characteristics: characteristics.map((one) => one.code)
});
