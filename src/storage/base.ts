/**
 * The records as the author of a change knew them. A number alone says too little: after a deletion revisions are
 * counted anew, so each deletion leaves a `generation`, and the hash tells one revision from another of its number.
 */
export interface Base {
	/** Drawn at random at the last deletion of everything; null before the first. */
	generation: string | null;
	/** Number of the newest revision, also where it is damaged; 0 before the first. */
	revision: number;
	/** Hash of the manifest of the newest revision that is complete; null where there is none. */
	sha256: string | null;
}

/** That of a device on which nothing was ever stored. */
export const noBase: Base = { generation: null, revision: 0, sha256: null };

/** Whether two bases mean the same records. */
export const isSameBase = (a: Base, b: Base): boolean =>
	a.generation === b.generation && a.revision === b.revision && a.sha256 === b.sha256;
