import { closeSync, openSync, writeSync } from 'node:fs';
import type { FaultLog } from './faults.ts';
import { recordFault } from './record-faults.ts';
import type { Head } from './scan/head.ts';
import { rescan } from './scan/scan.ts';

const full = 2 ** 20;
const LF = 10;

/**
 * Copies the rows of a file to `to`, each with its physical line in front and nothing else changed, so that the database
 * reads them as they were and knows where they stood. What is no row goes to the log of faults.
 */
export async function copyRows(
	{ file, path, head }: { file: number; path: string; head: Head },
	to: string,
	log: FaultLog,
	signal?: AbortSignal
): Promise<void> {
	const target = openSync(to, 'w');
	const out = Buffer.allocUnsafe(2 * full);
	let used = 0;
	const write = () => {
		for (let at = 0; at < used;) at += writeSync(target, out, at, used - at);
		used = 0;
	};
	try {
		await rescan(
			path,
			head,
			{
				record(bytes, start, end, line) {
					used += out.write(`${line},`, used, 'latin1');
					used += bytes.copy(out, used, start, end);
					out[used++] = LF;
					if (used > full) write();
				},
				blank: () => undefined,
				broken: (code, line, cells, bytes, start, end) =>
					log.add(recordFault(file, code, line, cells, head.columns.length, bytes.subarray(start, end)))
			},
			() => (log.full ? log.flush() : Promise.resolve()),
			signal
		);
		write();
	} finally {
		closeSync(target);
	}
}
