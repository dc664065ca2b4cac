import { cellBefore, type Table } from '#schemas/tables/table.ts';
import type { DeliveredFile } from './delivered-files.ts';
import type { Unreadable } from './entries.ts';
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

const entries: Record<Unreadable | 'folder', [message: string, fix: string]> = {
	name: ['its name is not UTF-8, and no program finds it by it', 'rename the file'],
	'link-out': [
		'this is a link that leads out of the folder of contributions; it was not followed',
		'put the file itself there'
	],
	'link-broken': ['this is a link that leads nowhere', 'put the file itself there'],
	special: ['this is neither a file nor a folder', 'put a file there, or take it out'],
	refused: ['it may not be read by whoever runs this', 'change its permissions'],
	folder: ['this is a folder, where a file is expected', 'put the file itself there']
};

/** The fault of something that was not opened. */
export function unreadableEntryFault(reason: Unreadable | 'folder'): UnplacedFault {
	const [message, fix] = entries[reason];
	return faultOf('unreadable-file', null, '', message, fix);
}

/** The fault of a file that the disk stopped giving, by what the system said. */
export const brokenReadFault = (said: string): UnplacedFault =>
	faultOf('unreadable-file', null, '', said, 'copy the file anew, and look at the disk it is on');

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
