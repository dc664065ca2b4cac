/**
 * The `entries` of a route: the pages of it that are written when the site is built. None where pages are made when somebody asks for
 * one, as `npm start` does: nothing is read then, and figures may be made meanwhile.
 */
export const writtenPages =
	<T>(pages: () => T[] | Promise<T[]>) =>
	(): T[] | Promise<T[]> =>
		process.env.TIDEMARK_PAGES === 'on-demand' ? [] : pages();
