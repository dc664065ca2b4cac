const beginning = 'contribution:';

/** The source of the rows that a country's partner handed over, as the last column of stored tables names it. */
export const sourceOf = (country: string): string => `${beginning}${country}`;

/** The country whose partner handed over the rows of a source; null for rows that were imported here. */
export const countryOfSource = (source: string): string | null =>
	source.startsWith(beginning) ? source.slice(beginning.length) : null;
