import { code, id, maybe, number } from './column.ts';
import type { Table } from './table.ts';
import { attendanceStatus } from './vocabulary.ts';

/** One person at one session; `hours` is the time the person was present. */
export const attendance = (): Table => ({
	name: 'attendance',
	columns: {
		session_id: id('session'),
		person_id: id('person'),
		status: code(attendanceStatus),
		hours: maybe(number(0, 12))
	},
	key: ['session_id', 'person_id']
});
