/** Whether the engine says that a question does not fit into the memory of the page, which is 4 GB in every browser. */
export const isOutOfMemory = (message: string): boolean =>
	/out of memory|failed to allocate|bad_alloc/i.test(message);
