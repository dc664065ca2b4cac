import { code, date, flag, id, integer, maybe, number } from './column.ts';
import type { Characteristic } from '../characteristics-of.ts';
import type { Domains } from '../domains.ts';
import { characteristicColumns } from './characteristic-columns.ts';
import type { Table } from './table.ts';
import { mode, sessionStatus } from './vocabulary.ts';

/**
 * One event, planned or taken place. Without a country it belongs to the whole programme. A list of who came says neither for which day
 * an event was planned nor how it was held: `planned_on`, `mode` and `hours` may be unknown.
 */
export const session = (domains: Domains, characteristics: readonly Characteristic[]): Table => ({
	name: 'session',
	columns: {
		session_id: id(),
		country: maybe(code(domains.country, 'country')),
		session_type: code(domains.session_type, 'session_type'),
		planned_on: maybe(date()),
		held_on: maybe(date()),
		status: code(sessionStatus),
		mode: maybe(code(mode)),
		hours: maybe(number(0, 12, true)),
		partners_present: maybe(integer(0, domains.country.length)),
		venue_step_free: maybe(flag()),
		...characteristicColumns(characteristics)
	},
	key: ['session_id'],
	characteristics: characteristics.map((one) => one.code)
});
