import type { Finding } from './finding.ts';

const street =
	/(?<![\p{L}\d])(?:\p{Lu}[\p{L}.'-]{0,30} (?:\p{Lu}[\p{L}.'-]{0,30} )?(?:[Vv]ej|[Gg]ade|[Aa]llé|[Pp]lads|[Tt]orv|[Bb]oulevard|[Vv]äg|[Gg]ata|[Kk]atu|[Tt]ie|[Vv]ei|[Gg]ate|[Pp]lass)|\p{Lu}[\p{L}'-]{1,30}?(?:vej|gade|allé|alle|stræde|torv|plads|vænget|vägen|gatan|gränd|stigen|katu|tie|kuja|polku|veien|vegen|gata|gate)) \d{1,4}(?! ?[%\d:.,]\d)(?: ?[A-Ha-h](?!\p{L}))?/gu;
const english =
	/(?<![\p{L}\d])\d{1,4} (?:\p{Lu}[\p{L}'-]{1,30} ){1,2}(?:Street|Road|Lane|Avenue|Square)(?!\p{L})/gu;

/** A street with the number of a house, in the spellings of the four countries and in English. */
export const findAddresses = (text: string): Finding[] =>
	[...text.matchAll(street), ...text.matchAll(english)].map((match) => ({
		kind: 'address',
		from: match.index,
		to: match.index + match[0].length,
		certain: true
	}));
