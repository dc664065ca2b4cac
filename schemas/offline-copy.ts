import type { Language } from './languages.ts';

/** A file of the site that the service worker keeps; as workbox-precaching takes it. */
export interface OfflineFile {
	url: string;
	/** Hash of its content; null where its name has one. */
	revision: string | null;
	/** What the content must be: a host that is being updated does not mix two builds. */
	integrity?: string;
	/** The language of its texts; null for what every language needs. */
	language: Language | null;
}

/** What a device keeps of one build. */
export interface OfflineCopy {
	/** Hash of all files: the same build has the same. */
	version: string;
	files: OfflineFile[];
}
