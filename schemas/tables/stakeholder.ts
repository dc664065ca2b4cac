import { code, date, id } from './column.ts';
import type { Domains } from '../domains.ts';
import type { Table } from './table.ts';

/** One organisation that took part in some way. */
export const stakeholder = (domains: Domains): Table => ({
	name: 'stakeholder',
	columns: {
		org_id: id(),
		country: code(domains.country, 'country'),
		sector: code(domains.sector, 'sector'),
		first_engaged_on: date()
	},
	key: ['org_id']
});
