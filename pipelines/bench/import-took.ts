/** What reading, proposing and converting one file took, in milliseconds, beside parsing it and nothing else. */
export interface Took {
	look: number;
	propose: number;
	convert: number;
	papa: number;
	/** All three steps to PapaParse alone. */
	ratio: number;
	read: number;
	accepted: number;
	rejected: number;
	/** In a page: the longest task of its main thread, and how long an abort took to be answered. */
	longestTask?: number;
	cancelled?: number;
}

export const ratioOf = ({
	look,
	propose,
	convert,
	papa
}: Pick<Took, 'look' | 'propose' | 'convert' | 'papa'>): number =>
	Math.round(((look + propose + convert) / papa) * 100) / 100;
