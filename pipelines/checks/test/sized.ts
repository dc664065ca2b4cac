import { inject } from 'vitest';

declare module 'vitest' {
	interface ProvidedContext {
		/** Whether this is `npm test -- slow`. */
		slow: boolean;
	}
}

/** How much of a long test is run: a part of it each time, all of it under `npm test -- slow`. */
export const sized = <T>({ usual, slow }: { usual: T; slow: T }): T => (inject('slow') ? slow : usual);
