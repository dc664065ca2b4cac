import type { Importer, SourceFile } from '#import/importer.ts';
import { openInWorker } from '#import/worker-importer.ts';
import type { Programme } from '#schemas/programme.ts';

const files = new WeakMap<SourceFile, File>();

/** A file of the browser as the import reads files. */
export function sourceFile(file: File): SourceFile {
	const { name, size } = file;
	const source: SourceFile = {
		name,
		size,
		slice: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer())
	};
	files.set(source, file);
	return source;
}

/** Pasted text, as a file. */
export const pastedFile = (text: string, name: string): SourceFile => sourceFile(new File([text], name));

/** Opens a file for import in its own worker. */
export const openSource = (source: SourceFile, programme: Programme): Importer =>
	openInWorker(files.get(source)!, programme);
