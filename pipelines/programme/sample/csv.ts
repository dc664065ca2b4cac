import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A row by the names of its columns; null is written as the empty text. */
export type SampleRow = Record<string, string | number | null>;

/** Receives the rows of one area's table as text: lines with their ends. The first text is the header. */
export type Sink = (area: string, table: string, text: string) => void;

const flushAt = 1 << 18;

/**
 * A sink to `<folder>/<area>/<table>.csv`. It buffers at most a quarter of a million characters per file;
 * writing waits for the disk, so that a slow disk slows the generator instead of filling the memory. `close`
 * writes the rest.
 */
export function folderSink(folder: string): { sink: Sink; close: () => void } {
	const files = new Map<string, { descriptor: number; waiting: string }>();
	const flush = (file: { descriptor: number; waiting: string }) => {
		for (let bytes = Buffer.from(file.waiting); bytes.length > 0;)
			bytes = bytes.subarray(writeSync(file.descriptor, bytes));
		file.waiting = '';
	};
	return {
		sink(area, table, text) {
			const name = `${area}/${table}`;
			let file = files.get(name);
			if (!file) {
				mkdirSync(join(folder, area), { recursive: true });
				file = { descriptor: openSync(join(folder, `${name}.csv`), 'w'), waiting: '' };
				files.set(name, file);
			}
			file.waiting += text;
			if (file.waiting.length >= flushAt) flush(file);
		},
		close() {
			for (const file of files.values()) {
				flush(file);
				closeSync(file.descriptor);
			}
		}
	};
}
