import type { Problem } from '#schemas/problem.ts';
import { decodeExcelEscapes } from './entities.ts';
import { serialDay, serialTime } from './serial-date.ts';
import { storedNumber } from './stored-number.ts';
import type { Meaning } from './styles.ts';

/** A cell as stored: its type, style and value, and whether it has a formula. */
export interface StoredCell {
	type: string;
	style: number;
	/** Null where the cell has no value. */
	value: string | null;
	inline: string;
	formula: boolean;
}

/** What cells refer to in their workbook. */
export interface CellContext {
	strings: readonly string[];
	styles: readonly Meaning[];
	epoch1904: boolean;
}

export interface CellText {
	text: string;
	fault: { code: string; args: Problem['args'] } | null;
}

const readable = (text: string): CellText => ({ text, fault: null });
const faulty = (text: string, code: string, args: Problem['args'] = {}): CellText => ({
	text,
	fault: { code, args }
});
const midnight = /T00:00(?::00(?:\.0+)?)?Z?$/;

/** The text of a cell: the stored value; formulas are never computed. Null where the cell is empty. */
export function cellText(cell: StoredCell, context: CellContext): CellText | null {
	const { type, value } = cell;
	if (type === 'inlineStr') return readable(decodeExcelEscapes(cell.inline));
	if (value === null || (value === '' && type !== 'str'))
		return cell.formula ? faulty('', 'formula-without-value') : null;
	if (type === 's') return readable(context.strings[Number(value)] ?? '');
	if (type === 'str') return readable(decodeExcelEscapes(value));
	if (type === 'b') return readable(value === '1' || value === 'true' ? 'TRUE' : 'FALSE');
	if (type === 'e') return faulty(value, 'cell-error', { error: value.slice(0, 20) });
	if (type === 'd') return readable(value.replace(midnight, ''));
	return numberText(value, context.styles[cell.style] ?? 'amount', context.epoch1904);
}

const firstYear = 366;
/** A spreadsheet keeps fifteen digits of a number: what follows them is not what somebody wrote. */
const tooLong = /^-?\d{16,}$/;
/** As it shows such a number: "1.23456789012346E+15", which is no number of a person or phone. */
const asShown = (number: number): string => number.toExponential(14).toUpperCase();

function numberText(value: string, meaning: Meaning, epoch1904: boolean): CellText {
	const stored = storedNumber(value);
	if (stored === null) return readable(value);
	if (meaning === 'percent') return readable(`${storedNumber(String(Number(stored) * 100)) ?? stored}%`);
	if (tooLong.test(stored) && (meaning === 'amount' || typeof meaning === 'object'))
		return readable(asShown(Number(stored)));
	if (typeof meaning === 'object')
		return readable(/^\d+$/.test(stored) ? stored.padStart(meaning.digits, '0') : stored);
	const serial = Number(stored);
	// The hours of many people are more than a day; a time of the first year of a spreadsheet is of no programme.
	if (meaning === 'time' && serial < firstYear) return readable(serialTime(serial) ?? stored);
	if (meaning === 'day' || meaning === 'time') {
		const day = serialDay(serial, epoch1904);
		if (day !== null) return day.unreal ? faulty(day.text, 'excel-serial-60') : readable(day.text);
	}
	return readable(stored);
}
