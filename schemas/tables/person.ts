import { code, id, maybe } from './column.ts';
import type { Domains } from '../domains.ts';
import type { Table } from './table.ts';

/** Everyone who can attend a session. A participant's `person_id` is the `participant_id`. */
export const person = (domains: Domains): Table => ({
	name: 'person',
	columns: {
		person_id: id(),
		kind: code(domains.person_kind, 'person_kind'),
		country: maybe(code(domains.country, 'country'))
	},
	key: ['person_id']
});
