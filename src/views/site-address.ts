/** Stands in the place of the site's address where the programme does not say it; a page that may run a script puts its own there. */
export const unknownSite = 'https://…/';

/** The address of a page by its path from the first page of the site. */
export const addressAt = (site: string | undefined, path: string): string =>
	`${site === undefined ? unknownSite : site.replace(/\/*$/, '/')}${path}`;

/** The same, and null where the programme does not say where its site is, for texts that leave the address out then. */
export const knownAddress = (site: string | undefined, path: string): string | null =>
	site === undefined ? null : addressAt(site, path);
