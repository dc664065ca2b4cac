/** Why a ZIP file is not unpacked. */
export type ZipReason =
	| 'damaged'
	| 'encrypted'
	| 'duplicate'
	| 'outside'
	| 'overlap'
	| 'packed'
	| 'entries'
	| 'part'
	| 'total'
	| 'ratio'
	| 'size';

const mebibytes = (bytes: number) => `${Math.floor(bytes / 2 ** 20)} MiB`;

const words: Record<ZipReason, (most: number, found: number) => string> = {
	damaged: () => 'this is no zip file that can be unpacked',
	encrypted: () => 'a file in it is encrypted',
	duplicate: () => 'it holds two files of one name',
	outside: () => 'a file in it has a path that leads outside',
	overlap: () => 'files in it share their bytes',
	packed: (most) => `it takes more than ${mebibytes(most)}`,
	entries: (most, found) => `it holds ${found} files, more than ${most}`,
	part: (most) => `a file in it takes more than ${mebibytes(most)}`,
	total: (most) => `its files take more than ${mebibytes(most)}`,
	ratio: (most) => `a file in it is packed more than ${most} times`,
	size: () => 'a file in it is larger than it says'
};

/** A ZIP file that is damaged, made to deceive, or more than is safe to unpack; `most` is the limit that it passes. */
export class ZipFault extends Error {
	override name = 'ZipFault';
	constructor(
		readonly reason: ZipReason,
		readonly part: string | null = null,
		readonly most = 0,
		found = 0
	) {
		super(words[reason](most, found));
	}
}
