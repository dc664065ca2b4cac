import { yesNoOf } from '../values/yes-no.ts';
import { missingOf } from '../values/missing-value.ts';
import { hoursIn } from './presence-numbers.ts';
import { numberCell } from './parse-cell.ts';
import { fault, type CellFault } from './cell-fault.ts';
import type { ValueSource } from './value-source.ts';

const statuses = new Set(['present', 'partial', 'absent_excused', 'absent']);
const mostHours = 12;

/**
 * The status and hours of one cell of an attendance sheet, `present,3`; empty where the cell says nothing. Where
 * numbers are ticks, 1 and 0 are the only ones; otherwise they are hours, and fewer than the session had mean
 * "partial".
 */
export function presenceCell(
	text: string,
	source: ValueSource,
	{ inHours, inTimes, hours }: { inHours: boolean; inTimes: boolean; hours: number | null }
): string | CellFault {
	if (text.trim() === '') return '';
	const stayed = inTimes ? hoursIn(text) : null;
	const number = stayed === null ? numberCell(text, source.writing) : String(Number(stayed.toFixed(2)));
	const isNumber = typeof number === 'string';
	const code = isNumber && inHours ? null : source.code(text);
	if (code === '') return '';
	if (code !== null && statuses.has(code)) return `${code},`;
	if (isNumber && inHours) return hoursCell(Number(number), hours);
	const flag = yesNoOf(text);
	if (flag !== null) return flag === 'yes' ? 'present,' : 'absent,';
	if (missingOf(text) !== null) return '';
	return isNumber ? fault('not-a-tick') : fault('unknown-presence');
}

function hoursCell(stayed: number, hours: number | null): string | CellFault {
	if (stayed < 0 || stayed > mostHours) return fault('unknown-presence');
	if (stayed === 0) return 'absent,';
	return `${hours !== null && stayed < hours ? 'partial' : 'present'},${stayed}`;
}
