import { textOfBytes } from '#report/outline/text-of-bytes.ts';
import { readOutline, type ReadOutline } from '#report/outline/read-outline.ts';

/** Reads `report.md` as the command does. Throws, naming the file and the place, where it is none. */
export const openReportFile = (bytes: Uint8Array, name: string): ReadOutline =>
	readOutline(textOfBytes(bytes, name), name);
