import { code, date, id } from './column.ts';
import type { Table } from './table.ts';
import { tieSource, tieType } from './vocabulary.ts';

/** One tie between two participants, seen by one source; `a_id` sorts before `b_id`. */
export const connection = (): Table => ({
	name: 'connection',
	columns: {
		a_id: id('participant'),
		b_id: id('participant'),
		tie_type: code(tieType),
		first_on: date(),
		source: code(tieSource)
	},
	key: ['a_id', 'b_id', 'tie_type', 'source']
});
