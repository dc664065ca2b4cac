import { unpacked } from '#edition/unpacked.ts';

type Files = Map<string, Uint8Array>;

/** Says how many of the files are read; ends the reading by throwing. */
export type Progress = (at: number, all: number) => void;

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** The files that somebody chose: a zip is opened, a folder is read with its paths. Throws for a zip that cannot be read. */
export async function chosen(
	files: readonly (readonly [path: string, file: File])[],
	tell: Progress
): Promise<Files> {
	const [only] = files;
	if (files.length === 1 && only && /\.zip$/i.test(only[0])) return unpacked(await bytesOf(only[1]));
	const found: Files = new Map();
	for (const [i, [path, file]] of files.entries()) {
		tell(i + 1, files.length);
		found.set(path, await bytesOf(file));
	}
	return found;
}

/** What was dropped, folders with all that is in them. The list of what was dropped is only there while the event lasts. */
export async function dropped(transfer: DataTransfer): Promise<[string, File][]> {
	const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
	const found = await Promise.all(entries.flatMap((entry) => (entry ? [filesIn(entry)] : [])));
	return found.flat();
}

async function filesIn(entry: FileSystemEntry): Promise<[string, File][]> {
	if (entry.isFile) {
		const file = await new Promise<File>((resolve, reject) => {
			(entry as FileSystemFileEntry).file(resolve, reject);
		});
		return [[entry.fullPath.replace(/^\//, ''), file]];
	}
	const reader = (entry as FileSystemDirectoryEntry).createReader();
	const found: FileSystemEntry[] = [];
	// A folder is told in parts, the last of which is empty.
	for (;;) {
		const part = await new Promise<FileSystemEntry[]>((resolve, reject) => {
			reader.readEntries(resolve, reject);
		});
		if (part.length === 0) break;
		found.push(...part);
	}
	return (await Promise.all(found.map(filesIn))).flat();
}
