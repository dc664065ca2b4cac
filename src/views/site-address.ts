/** Stands in the place of the site's address where the programme does not say it; a page that may run a script puts its own there. */
export const unknownSite = 'https://…/';

/** The address of a page by its path from the first page of the site. */
export const addressAt = (site: string | undefined, path: string): string =>
	`${site === undefined ? unknownSite : site.replace(/\/*$/, '/')}${path}`;
