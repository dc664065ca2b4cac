/** Bytes that a browser keeps, or a page hands out. */
export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * A flat folder of files. `write` puts a whole file in place or, when it is stopped at any moment, leaves what was there.
 */
export interface Files {
	list(): Promise<string[]>;
	/** Null where there is no such file. */
	read(name: string): Promise<Bytes | null>;
	write(name: string, bytes: Bytes): Promise<void>;
	/** Nothing happens where there is no such file. */
	remove(name: string): Promise<void>;
	/** Takes the folder away with everything in it, also what others have left there. */
	destroy(): Promise<void>;
}

/** Where files are kept: by the browser as files, by the browser in a database, or only as long as the page is open. */
export type Home = 'opfs' | 'indexed' | 'memory';
