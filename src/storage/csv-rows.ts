import type { Bytes } from './files.ts';

const quote = 0x22;
const comma = 0x2c;
const lineFeed = 0x0a;

/** Calls `line` at the end of each line of a CSV, with where it starts, where it ends and where its last comma is. */
function eachLine(csv: Uint8Array, line: (from: number, to: number, lastComma: number) => void): void {
	let from = 0;
	let lastComma = -1;
	let quoted = false;
	for (let i = 0; i < csv.length; i++) {
		const byte = csv[i];
		if (byte === quote) quoted = !quoted;
		else if (quoted) continue;
		else if (byte === comma) lastComma = i;
		else if (byte === lineFeed) {
			line(from, i, lastComma);
			from = i + 1;
			lastComma = -1;
		}
	}
	if (quoted || from < csv.length) throw new Error('invalid table: its last line does not end');
}

/** Rows below the header of a CSV. Throws where the last line does not end, as when a file was cut off. */
export function countRows(csv: Uint8Array): number {
	let lines = 0;
	eachLine(csv, () => (lines += 1));
	if (lines === 0) throw new Error('invalid table: it has no header');
	return lines - 1;
}

/** A table without its last column, which says for each row which recipe brought it. */
export function withoutSource(csv: Uint8Array): Bytes {
	const out = new Uint8Array(csv.length);
	let at = 0;
	let first = true;
	eachLine(csv, (from, to, lastComma) => {
		const named = () => new TextDecoder().decode(csv.subarray(lastComma + 1, to)) === 'source';
		if (lastComma < 0 || (first && !named())) throw new Error('invalid table: its last column is not source');
		first = false;
		out.set(csv.subarray(from, lastComma), at);
		at += lastComma - from;
		out[at++] = lineFeed;
	});
	return out.slice(0, at);
}
