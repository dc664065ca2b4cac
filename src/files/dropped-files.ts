/** Says how many of the files are read; ends the reading by throwing. */
export type Progress = (at: number, all: number) => void;

/** What was dropped, folders with all that is in them. The list of what was dropped is only there while the event lasts. */
export async function droppedFiles(transfer: DataTransfer): Promise<[string, File][]> {
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
