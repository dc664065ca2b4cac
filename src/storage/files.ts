/** Bytes that a browser stores or a page downloads. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** A flat folder of files. `write` replaces a whole file or, when stopped at any moment, leaves the old one. */
export interface Files {
	list(): Promise<string[]>;
	/** Null where there is no such file. */
	read(name: string): Promise<Bytes | null>;
	write(name: string, bytes: Bytes): Promise<void>;
	/** Removes a file, or a folder that a newer version made; does nothing where there is none. */
	remove(name: string): Promise<void>;
	/** Removes the folder with everything in it, including files of other origin. */
	destroy(): Promise<void>;
}

/**
 * Where files are stored: by the browser as files, by the browser in a database, or only as long as the page
 * is open.
 */
export type StorageHome = 'opfs' | 'indexed' | 'memory';
