/** Called with how many of the files are read; throwing from it stops the reading. */
export type Progress = (at: number, all: number) => void;

/** The dropped files, folders with all their contents. The list of dropped items exists only during the event. */
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
	// A folder is listed in batches, the last of which is empty.
	for (;;) {
		const part = await new Promise<FileSystemEntry[]>((resolve, reject) => {
			reader.readEntries(resolve, reject);
		});
		if (part.length === 0) break;
		found.push(...part);
	}
	return (await Promise.all(found.map(filesIn))).flat();
}
