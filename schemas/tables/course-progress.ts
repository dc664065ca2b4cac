import { code, date, id, integer, maybe, number } from './column.ts';
import type { Table } from './table.ts';
import { progressStatus } from './vocabulary.ts';

/** The progress of one participant in one course module. */
export const courseProgress = (): Table => ({
	name: 'course_progress',
	columns: {
		participant_id: id('participant'),
		module_no: integer(1, 999),
		status: code(progressStatus),
		started_on: maybe(date()),
		completed_on: maybe(date()),
		score_pct: maybe(number(0, 100))
	},
	key: ['participant_id', 'module_no']
});
