import { languages } from '#schemas/languages.ts';
import { otherCountryNames, regionCodes, worldRegions, type WorldRegion } from './aliases/world-regions.ts';
import { plain } from './normalise-header.ts';

let known: Map<string, WorldRegion> | null = null;

/** Regions by the plain names of their countries in every language, and by their codes in capitals. */
function regions(): Map<string, WorldRegion> {
	if (known !== null) return known;
	known = new Map();
	const names = languages.map((language) => new Intl.DisplayNames(language, { type: 'region' }));
	for (const [region, countries] of Object.entries(worldRegions))
		for (const country of countries.split(' ')) {
			const called = names.map((name) => plain(name.of(country) ?? country));
			const other = otherCountryNames[country]?.split('|') ?? [];
			// In capitals: "NO" is Norway, "no" is an answer.
			for (const name of [country, ...called, ...other])
				if (!known.has(name)) known.set(name, region as WorldRegion);
		}
	return known;
}

/** Those of a programme's codes of regions that the name of a country means, in any language; null for none. */
export function regionOfCountry(text: string, codes: readonly string[]): string | null {
	const name = text.trim();
	const region = regions().get(/^[A-Z]{2}$/.test(name) ? name : plain(name));
	return (region && regionCodes[region].find((code) => codes.includes(code))) ?? null;
}
