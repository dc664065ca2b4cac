import type { Problem } from '#schemas/problem.ts';
import { unexcelled } from './entities.ts';
import { serialDay, serialTime } from './serial.ts';
import { storedNumber } from './stored-number.ts';
import type { Meaning } from './styles.ts';

/** A cell as it stands in the file: its type, its style, its value, and whether a formula stands behind it. */
export interface StoredCell {
	type: string;
	style: number;
	/** Null where the cell has no value at all. */
	value: string | null;
	inline: string;
	formula: boolean;
}

/** What cells of one workbook refer to. */
export interface CellContext {
	strings: readonly string[];
	styles: readonly Meaning[];
	epoch1904: boolean;
}

export interface CellText {
	text: string;
	fault: { code: string; args: Problem['args'] } | null;
}

const sound = (text: string): CellText => ({ text, fault: null });
const faulty = (text: string, code: string, args: Problem['args'] = {}): CellText => ({
	text,
	fault: { code, args }
});
const midnight = /T00:00(?::00(?:\.0+)?)?Z?$/;

/** The text of a cell: what is stored, never what a formula would give. Null where the cell is empty. */
export function cellText(cell: StoredCell, context: CellContext): CellText | null {
	const { type, value } = cell;
	if (type === 'inlineStr') return sound(unexcelled(cell.inline));
	if (value === null || (value === '' && type !== 'str'))
		return cell.formula ? faulty('', 'formula-without-value') : null;
	if (type === 's') return sound(context.strings[Number(value)] ?? '');
	if (type === 'str') return sound(unexcelled(value));
	if (type === 'b') return sound(value === '1' || value === 'true' ? 'TRUE' : 'FALSE');
	if (type === 'e') return faulty(value, 'cell-error', { error: value.slice(0, 20) });
	if (type === 'd') return sound(value.replace(midnight, ''));
	return numberText(value, context.styles[cell.style] ?? 'amount', context.epoch1904);
}

function numberText(value: string, meaning: Meaning, epoch1904: boolean): CellText {
	const stored = storedNumber(value);
	if (stored === null) return sound(value);
	const serial = Number(stored);
	if (meaning === 'time' && serial < 1) return sound(serialTime(serial) ?? stored);
	if (meaning === 'day' || meaning === 'time') {
		const day = serialDay(serial, epoch1904);
		if (day !== null) return day.unreal ? faulty(day.text, 'excel-serial-60') : sound(day.text);
	}
	return sound(stored);
}
