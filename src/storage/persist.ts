let asked = false;

/**
 * Asks the browser, once a visit, not to clear the files when space runs short. Some browsers ask the reader; whatever
 * the answer, the files are kept as well as the browser can.
 */
export async function askToPersist(): Promise<void> {
	if (asked || typeof navigator === 'undefined' || typeof navigator.storage?.persist !== 'function') return;
	asked = true;
	if (!(await navigator.storage.persisted())) await navigator.storage.persist();
}
