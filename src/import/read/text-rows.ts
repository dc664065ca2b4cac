import type { Reading } from '#schemas/recipe.ts';
import type { SourceFile } from '../importer.ts';
import { byteOrderMark } from './byte-order-mark.ts';
import { Decoder } from './decoder.ts';
import { LinesAbove } from './lines-above.ts';
import { piecesOf } from './byte-pieces.ts';
import type { SourceRow } from './text-row.ts';
import { RowCutter } from './row-cutter.ts';
import { WholeLines } from './whole-lines.ts';

/** Rows at a time: few enough to stay short-lived objects, which cost an engine next to nothing. */
const most = 256;

/** Rows of a text file from a physical line on, a few hundred at a time. */
export async function* textRows(
	file: SourceFile,
	{ encoding, delimiter, quote }: Pick<Reading, 'encoding' | 'delimiter' | 'quote'>,
	fromLine: number,
	signal?: AbortSignal
): AsyncGenerator<SourceRow[]> {
	const decoder = new Decoder(encoding ?? 'utf-8');
	const cutter = new RowCutter({ delimiter, quote }, fromLine, decoder);
	const above = new LinesAbove(fromLine - 1);
	const lines = encoding?.startsWith('utf-16') ? null : new WholeLines();
	const start = byteOrderMark(await file.slice(0, 3))?.length ?? 0;
	let at = start;
	for await (const piece of piecesOf(file, start, signal)) {
		at += piece.length;
		const last = at >= file.size;
		const bytes = lines === null ? piece : lines.take(piece, last);
		const batches =
			lines !== null && above.done
				? cutter.cut(bytes, last, most)
				: cutter.split(above.cut(decoder.feed(bytes, last)), last, most);
		for (const rows of batches) {
			signal?.throwIfAborted();
			yield rows;
		}
	}
}
