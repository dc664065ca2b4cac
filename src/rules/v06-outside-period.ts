import { quote } from '#engine/sql-literal.ts';
import { widestPeriod } from '#schemas/period.ts';
import type { Programme } from '#schemas/programme.ts';
import { wavesOfRole } from '#schemas/waves.ts';
import type { Table } from '#schemas/tables/table.ts';
import { argsList, rowKey, type Rule, asWritten } from './rule.ts';

/** Dates that may be outside the period by their nature. */
function exempt(table: string, programme: Programme): string {
	if (table === 'business') return 'pre_existing';
	const later = wavesOfRole(programme, 'follow-up').map(quote);
	return table === 'survey_response' && later.length > 0
		? `CAST(wave AS VARCHAR) IN (${later.join(', ')})`
		: 'false';
}

function outside(table: Table, column: string, programme: Programme): string {
	const { from, to } = widestPeriod(programme);
	return `SELECT ${rowKey(table)} AS row_key, 'outside' AS reason,
		${argsList(`'${column}'`, asWritten(column), `'${from}'`, `'${to}'`)} AS args
		FROM ${table.name} WHERE (${column} < DATE '${from}' OR ${column} > DATE '${to}')
			AND NOT (${exempt(table.name, programme)})`;
}

/** Dates are inside the programme's period. */
export const v06: Rule = {
	id: 'V06',
	severity: 'warn',
	reasons: { outside: ['field', 'day', 'from', 'to'] },
	breaches(table, programme) {
		const days = Object.entries(table.columns).filter(([, { kind }]) => kind === 'date');
		if (days.length === 0) return null;
		return days.map(([column]) => outside(table, column, programme)).join(' UNION ALL ');
	}
};
