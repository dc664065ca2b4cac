/** Milliseconds for reading, proposing and converting one file, and for parsing it with PapaParse alone. */
export interface ImportTimes {
	look: number;
	propose: number;
	convert: number;
	papa: number;
	/** All three steps relative to PapaParse alone. */
	ratio: number;
	read: number;
	accepted: number;
	rejected: number;
	/** Converted rows by table. */
	rows: Record<string, number>;
	/** In a page: the longest task of its main thread, and the delay of the answer to an abort. */
	longestTask?: number;
	cancelled?: number;
}

/** In a process of its own: its peak memory, and that of its heap, in MiB. */
export interface NodeTimes extends ImportTimes {
	peakMiB: number;
	heapMiB: number;
	/** The same ratio in time of the processor. */
	cpuRatio: number;
}

export const timeRatio = ({
	look,
	propose,
	convert,
	papa
}: Pick<ImportTimes, 'look' | 'propose' | 'convert' | 'papa'>): number =>
	Math.round(((look + propose + convert) / papa) * 100) / 100;
