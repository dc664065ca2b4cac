import type { Files } from './files.ts';
import type { Lock } from './lock.ts';

/** Where the records of one programme are stored on this device. */
export interface Place {
	/** Id of the programme. */
	programme: string;
	files: Files;
	/** Held while something is read or changed, so that no tab sees or changes the half of another's work. */
	lock: Lock;
	/** The names of the tables that this version knows. */
	tables: () => Promise<readonly string[]>;
	/** Removes what other places of this browser have stored for the programme. */
	clearElsewhere: () => Promise<void>;
}
