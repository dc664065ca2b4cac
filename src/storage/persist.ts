let asked = false;

/**
 * Asks the browser, once a visit, not to clear the files when space runs short. Some browsers ask the reader; whatever
 * the answer, the files are kept as well as the browser can.
 */
export async function askToPersist(): Promise<void> {
	if (asked || !('storage' in navigator) || !('persist' in navigator.storage)) return;
	asked = true;
	if (!(await navigator.storage.persisted())) await navigator.storage.persist();
}
