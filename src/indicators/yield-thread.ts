/** Lets whoever shares the thread come in between, such as a page that must answer to its reader. */
export const nextTurn = (): Promise<void> => new Promise((done) => setTimeout(done));
