import { once } from 'node:events';
import { printable } from '../../tooling/printable.ts';

/** Writes text by text, as fast as the reader takes it; ends quietly when the reader has gone away. */
export async function print(texts: AsyncIterable<string> | Iterable<string>): Promise<void> {
	const { stdout } = process;
	const reader = { gone: false };
	// What went wrong is said by the rim of the command.
	const onError = () => {
		reader.gone = true;
	};
	stdout.on('error', onError);
	let piece = '';
	const flush = async () => {
		const text = piece;
		piece = '';
		if (!stdout.write(text))
			await Promise.race([once(stdout, 'drain'), once(stdout, 'close')]).catch(() => undefined);
	};
	for await (const text of texts) {
		piece += printable(text);
		if (piece.length > 65_536) await flush();
		if (reader.gone) return;
	}
	await flush();
}
