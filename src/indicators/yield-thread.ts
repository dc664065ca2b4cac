/** Yields to other work on the thread, such as a page that must react to its reader. */
export const yieldThread = (): Promise<void> => new Promise((done) => setTimeout(done));
