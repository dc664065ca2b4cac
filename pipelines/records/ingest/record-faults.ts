import type { RejectedFault } from './faults.ts';
import type { StructureCode } from './scan/record-span.ts';

const shownCharacters = 120;

const texts: Record<StructureCode, [message: (cells: number, wanted: number) => string, fix: string]> = {
	'unclosed-quote': [() => 'a quote opens on this line and never closes', 'close the quote, or take it out'],
	'stray-quote': [
		() => 'a quote stands inside a cell',
		'put the whole cell in quotes and write the quote twice, or take it out'
	],
	'nul-byte': [() => 'the line holds a NUL byte, which is no text', 'export the file again as "CSV UTF-8"'],
	'not-utf8': [() => 'the line is not UTF-8 text', 'export the file again as "CSV UTF-8"'],
	'too-long': [() => 'the line is longer than any row can be', 'look for a missing line end'],
	'too-few-cells': [
		(cells, wanted) => `${cells} cells where the header has ${wanted}`,
		'write a comma for each empty cell'
	],
	'too-many-cells': [
		(cells, wanted) => `${cells} cells where the header has ${wanted}`,
		'put cells that hold a comma in quotes; a decimal mark is a point'
	]
};

/** The fault of a record that is not a valid row. Its value is the start of the record, with control characters made visible. */
export function recordFault(
	file: number,
	code: StructureCode,
	line: number,
	cells: number,
	wanted: number,
	record: Buffer
): RejectedFault {
	const [message, fix] = texts[code];
	const text = record.toString('utf8', 0, shownCharacters * 4).split(/[\r\n]/)[0]!;
	// eslint-disable-next-line no-control-regex
	const value = text.replace(/[\x00-\x1f]/g, (sign) => String.fromCharCode(0x2400 + sign.charCodeAt(0)));
	return {
		file,
		line,
		column: null,
		code,
		value: value.slice(0, shownCharacters),
		message: message(cells, wanted),
		fix
	};
}
