import { yesNoOf } from '../values/yes-no.ts';
import { missingOf } from '../values/missing-value.ts';
import { numberCell } from './parse-cell.ts';
import { fault, type CellFault } from './fault.ts';
import type { ValueSource } from './value-source.ts';

const statuses = new Set(['present', 'partial', 'absent_excused', 'absent']);
const longest = 12;

/**
 * The status and hours of one cell of an attendance sheet, `present,3`; the empty text where it says nothing. A 1 or a 0 is a
 * tick where the sheet has no other numbers; other numbers are hours, less than those of the session is partial.
 */
export function presenceCell(
	text: string,
	source: ValueSource,
	{ inHours, hours }: { inHours: boolean; hours: number | null }
): string | CellFault {
	if (text.trim() === '') return '';
	const number = numberCell(text, source.writing);
	const counted = typeof number === 'string';
	const code = counted && inHours ? null : source.code(text);
	if (code === '') return '';
	if (code !== null && statuses.has(code)) return `${code},`;
	if (counted && inHours) return hoursCell(Number(number), hours);
	const flag = yesNoOf(text);
	if (flag !== null) return flag === 'yes' ? 'present,' : 'absent,';
	if (missingOf(text) !== null) return '';
	return counted ? hoursCell(Number(number), hours) : fault('unknown-presence');
}

function hoursCell(stayed: number, hours: number | null): string | CellFault {
	if (stayed < 0 || stayed > longest) return fault('range', { min: 0, max: longest });
	if (stayed === 0) return 'absent,';
	return `${hours !== null && stayed < hours ? 'partial' : 'present'},${stayed}`;
}
