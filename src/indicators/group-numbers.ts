import type { Dim } from '#schemas/indicator.ts';
import { noDay, type UnitColumns } from './unit-columns.ts';

/** A number for each row that says which group it belongs to, and what the values of a group are. */
export interface GroupNumbers {
	/** How many numbers there may be; null where each row has the number 0. */
	numbers: Float64Array | Uint8Array | Int32Array | null;
	/** Numbers are below this. */
	size: number;
	valuesOf: (number: number) => (string | null)[];
}

interface Digit {
	codes: Uint8Array | Int32Array;
	values: readonly string[];
}

const months = new WeakMap<Int32Array, Digit>();

const monthOfDay = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 7);

/** The months of days, as a column of codes; made once for each column of days. */
function monthsOf(day: Int32Array): Digit {
	const known = months.get(day);
	if (known) return known;
	const byDay = new Map<number, string>();
	for (const one of day) if (one !== noDay && !byDay.has(one)) byDay.set(one, monthOfDay(one));
	const values = [...new Set(byDay.values())].sort();
	const codeOf = new Map([...byDay].map(([one, month]) => [one, values.indexOf(month) + 1]));
	const made = { values, codes: Int32Array.from(day, (one) => codeOf.get(one) ?? 0) };
	months.set(day, made);
	return made;
}

/** The column of a dim; a dim that units do not have is null for each. */
function digitOf(columns: UnitColumns, dim: Dim): Digit {
	if (dim === 'month') return columns.day ? monthsOf(columns.day) : none(columns.rows);
	return columns.coded[dim] ?? none(columns.rows);
}
const none = (rows: number): Digit => ({ values: [], codes: new Uint8Array(rows) });

function numbered(digits: readonly Digit[], bases: readonly number[], rows: number) {
	// The codes of a single dim are its numbers already.
	if (digits.length === 1) return digits[0]!.codes;
	const numbers = new Float64Array(rows);
	for (const [i, { codes }] of digits.entries()) {
		const base = bases[i]!;
		for (let row = 0; row < rows; row++) numbers[row] = numbers[row]! * base + codes[row]!;
	}
	return numbers;
}

/** Numbers the groups by some dims, as the digits of a number whose base is how many values each has. */
export function groupNumbers(columns: UnitColumns, by: readonly Dim[]): GroupNumbers {
	const digits = by.map((dim) => digitOf(columns, dim));
	const bases = digits.map(({ values }) => values.length + 1);
	const size = bases.reduce((product, base) => product * base, 1);
	return {
		numbers: digits.length === 0 ? null : numbered(digits, bases, columns.rows),
		size,
		valuesOf: (number) => {
			const values: (string | null)[] = [];
			let rest = number;
			for (let i = digits.length - 1; i >= 0; i--) {
				values[i] = digits[i]!.values[(rest % bases[i]!) - 1] ?? null;
				rest = Math.floor(rest / bases[i]!);
			}
			return values;
		}
	};
}
