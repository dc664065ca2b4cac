import { code, number } from './column.ts';
import type { Domains } from '../domains.ts';
import type { Table } from './table.ts';

/** Days that one partner worked on one activity in one month. */
export const workingDays = (domains: Domains): Table => ({
	name: 'working_days',
	columns: {
		country: code(domains.country, 'country'),
		month: code(domains.month, 'month'),
		activity: code(domains.activity, 'activity'),
		days: number(0, 400)
	},
	key: ['country', 'month', 'activity']
});
