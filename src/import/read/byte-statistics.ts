import type { SourceFile } from '../importer.ts';
import { byteOrderMark } from './byte-order-mark.ts';
import type { Encoding } from './encoding.ts';
import { Decoder } from './decoder.ts';
import { fingerprintOf } from './fingerprint.ts';
import { linesOf } from './lines-of.ts';
import { countMojibake } from './mojibake.ts';
import { piecesOf } from './byte-pieces.ts';
import { zeroPattern } from './utf16-pattern.ts';

/** What all bytes of a file show, independent of any choice of encoding. */
export interface ByteStatistics {
	sha256: string;
	mark: { encoding: Encoding; length: number } | null;
	/** UTF-16 without a mark, detected by the zeros between its letters. */
	zeros: 'utf-16le' | 'utf-16be' | null;
	/** Only ASCII. */
	plain: boolean;
	/**
	 * Read as UTF-8: the approximate number of multi-byte characters, the number of invalid bytes, and the
	 * lines of the first of these.
	 */
	valid: number;
	invalid: number;
	invalidLines: number[];
	/** Counts of each byte from 128 on, as far as the file was examined. */
	high: number[];
	/** Letters that were encoded twice. */
	mojibake: number;
	/** Nothing but white space. */
	blank: boolean;
}

const surveys = new WeakMap<SourceFile, Promise<ByteStatistics>>();
const linesTold = 20;

/** Reads a file once, piece by piece; the result is cached as long as the file object exists. */
export async function byteStatistics(file: SourceFile, signal?: AbortSignal): Promise<ByteStatistics> {
	const known = surveys.get(file);
	if (known !== undefined) return known;
	const survey = read(file, signal);
	surveys.set(file, survey);
	// A cancelled or failed reading must not be cached.
	survey.catch(() => surveys.delete(file));
	return survey;
}

async function read(file: SourceFile, signal?: AbortSignal): Promise<ByteStatistics> {
	const fingerprint = fingerprintOf(file);
	const head = await file.slice(0, Math.min(file.size, 65_536));
	const mark = byteOrderMark(head);
	const zeros = mark === null ? zeroPattern(head) : null;
	const wide = zeros ?? (mark === null || mark.encoding === 'utf-8' ? null : mark.encoding);
	const high = new Array<number>(128).fill(0);
	const places: number[] = [];
	let [valid, invalid, mojibake, blank, at] = [0, 0, 0, true, 0];
	const decoder = new Decoder(wide ?? 'utf-8', (place) => {
		invalid += 1;
		if (places.length < linesTold) places.push(place);
	});
	for await (const piece of piecesOf(file, 0, signal)) {
		fingerprint.update(piece);
		at += piece.length;
		const before = invalid;
		const text = decoder.feed(piece, at >= file.size);
		if (wide === null) valid += Math.max(0, piece.length - text.length);
		else invalid += text.split('\uFFFD').length - 1;
		mojibake += countMojibake(text);
		blank &&= text.trim() === '';
		if (wide === null && invalid > before) countHigh(piece, high);
	}
	return {
		sha256: await fingerprint.digest(),
		mark,
		zeros,
		plain: wide === null && valid === 0 && invalid === 0,
		valid,
		invalid,
		invalidLines: valid > invalid || invalid === 1 ? await linesOf(file, places, signal) : [],
		high,
		mojibake,
		blank
	};
}

function countHigh(bytes: Uint8Array, high: number[]): void {
	for (const byte of bytes) if (byte >= 0x80) high[byte - 0x80]! += 1;
}
