import { closeSync, openSync, writeSync } from 'node:fs';
import type { FaultLog } from './faults.ts';
import { recordFault } from './record-faults.ts';
import type { Header } from './scan/read-header.ts';
import { scanRows } from './scan/scan.ts';

const bufferBytes = 2 ** 20;
const LF = 10;

/**
 * Copies the rows of a file to `to`, each with its line number as an extra first cell and otherwise unchanged. Records that
 * are not valid rows go to the fault log.
 */
export async function copyRows(
	{ file, path, header }: { file: number; path: string; header: Header },
	to: string,
	log: FaultLog,
	signal?: AbortSignal
): Promise<void> {
	const target = openSync(to, 'w', 0o600);
	const out = Buffer.allocUnsafe(2 * bufferBytes);
	let used = 0;
	const write = () => {
		for (let at = 0; at < used;) at += writeSync(target, out, at, used - at);
		used = 0;
	};
	try {
		await scanRows(
			path,
			header,
			{
				record(bytes, start, end, line) {
					used += out.write(`${line},`, used, 'latin1');
					used += bytes.copy(out, used, start, end);
					out[used++] = LF;
					if (used > bufferBytes) write();
				},
				blank: () => undefined,
				broken: (code, line, cells, bytes, start, end) =>
					log.add(recordFault(file, code, line, cells, header.columns.length, bytes.subarray(start, end)))
			},
			() => (log.full ? log.flush() : Promise.resolve()),
			signal
		);
		write();
	} finally {
		closeSync(target);
	}
}
