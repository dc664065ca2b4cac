import { cellBefore, type Table } from '#schemas/tables/table.ts';
import type { DeliveredFile } from './delivered-files.ts';
import type { UnplacedFault } from './faults.ts';
import { nearest } from '#import/convert/nearest-spelling.ts';
import type { Header, UnreadableFile } from './scan/read-header.ts';

const faultOf = (
	code: string,
	column: string | null,
	value: string,
	message: string,
	fix: string
): UnplacedFault => ({
	code,
	column,
	value,
	message,
	fix
});

/** The fault of a file whose name is not that of a table. */
export function unknownFileFault(
	{ contribution, name }: DeliveredFile,
	tables: readonly Table[]
): UnplacedFault {
	if (contribution === '')
		return faultOf(
			'unknown-file',
			null,
			name,
			'the file lies beside the contributions',
			'put it into the folder of the partner it comes from'
		);
	const known = tables.map((table) => `${table.name}.csv`);
	const found = name.slice(contribution.length + 1);
	return faultOf(
		'unknown-file',
		null,
		found,
		`no table has this name; known are ${known.join(', ')}`,
		`name it ${nearest(found, known)}, if that is meant, or take it out of the folder`
	);
}

const unreadable: Record<UnreadableFile['code'], [message: (found: string) => string, fix: string]> = {
	'empty-file': [() => 'the file is empty', 'export it again; a table without rows still has its header'],
	'not-utf8': [(found) => `this is ${found}`, 'save it as "CSV UTF-8"'],
	'not-csv': [(found) => `this is ${found}, not a CSV file`, 'open it and save it as "CSV UTF-8"'],
	'unreadable-header': [
		() => 'the first line is no header: its quotes do not pair, or it does not end',
		'write the column names on the first line, separated by commas'
	]
};

/** The fault of a file without a readable header. */
export function unreadableFault({ code, found }: UnreadableFile): UnplacedFault {
	const [message, fix] = unreadable[code];
	return faultOf(code, null, code === 'unreadable-header' ? found : '', message(found), fix);
}

/** Faults of a header: V01 allows only the columns of the table. */
export function headerFaults({ columns }: Header, table: Table): UnplacedFault[] {
	const known = Object.keys(table.columns);
	const only = columns.length === 1 ? columns[0]! : '';
	const separator = [';', '\t', '|'].find((mark) => only.split(mark).some((part) => known.includes(part)));
	if (separator !== undefined)
		return [
			faultOf(
				'not-csv',
				null,
				only,
				`the cells are separated by ${separator === '\t' ? 'tabs' : separator}`,
				'save the file with commas between the cells'
			)
		];
	if (columns.every((column) => column.trim() === ''))
		return [
			faultOf('unreadable-header', null, '', 'the first line is empty', 'write the column names there')
		];
	const unknown = columns.filter((column) => !known.includes(column));
	const repeated = columns.filter((column, i) => known.includes(column) && columns.indexOf(column) < i);
	// A characteristic that the programme did not ask for when the file was written is filled in.
	const missing = known.filter((column) => !columns.includes(column) && cellBefore(table, column) === null);
	return [
		...unknown.map((column) =>
			faultOf(
				'V01',
				column,
				column,
				`${table.name} has no such column; its columns are ${known.join(', ')}`,
				missing.length > 0
					? `name it ${nearest(column, missing)}, if that is meant, or take it out`
					: 'take the column out'
			)
		),
		...repeated.map((column) =>
			faultOf('repeated-column', column, column, 'the column stands there twice', 'take one of them out')
		),
		...missing.map((column) =>
			faultOf(
				'missing-column',
				column,
				'',
				'the column is missing',
				'put it in; its cells may be empty where a value is not required'
			)
		)
	];
}
