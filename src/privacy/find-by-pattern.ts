import type { Finding } from './finding.ts';
import isIP from 'validator/lib/isIP.js';

const street =
	/(?<![\p{L}\d])(?:\p{Lu}[\p{L}.'-]{0,30} (?:\p{Lu}[\p{L}.'-]{0,30} )?(?:[Vv]ej|[Gg]ade|[Aa]llé|[Pp]lads|[Tt]orv|[Bb]oulevard|[Vv]äg|[Gg]ata|[Kk]atu|[Tt]ie|[Vv]ei|[Gg]ate|[Pp]lass)|\p{Lu}[\p{L}'-]{1,30}?(?:vej|gade|allé|alle|stræde|torv|plads|vænget|vägen|gatan|gränd|stigen|katu|tie|kuja|polku|veien|vegen|gata|gate)) \d{1,4}(?! ?[%\d:.,]\d)(?: ?[A-Ha-h](?!\p{L}))?/gu;
const english =
	/(?<![\p{L}\d])\d{1,4} (?:\p{Lu}[\p{L}'-]{1,30} ){1,2}(?:Street|Road|Lane|Avenue|Square)(?!\p{L})/gu;

/** Streets with a house number, in the spellings of the four countries and in English. */
export const findAddresses = (text: string): Finding[] =>
	[...text.matchAll(street), ...text.matchAll(english)].map((match) => ({
		kind: 'address',
		from: match.index,
		to: match.index + match[0].length,
		certain: true
	}));

/** Four decimals are ten metres: a door, not a town. */
const pair = /(?<![\d.,])(-?\d{1,2}[.,]\d{4,15})°?(?:[,;] ?| )(-?\d{1,3}[.,]\d{4,15})(?!\d)/g;

const degrees = (text: string) => Math.abs(Number(text.replace(',', '.')));

/** Pairs of latitude and longitude, as phones and survey tools write them. */
export const findPositions = (text: string): Finding[] =>
	[...text.matchAll(pair)]
		.filter((match) => degrees(match[1]!) <= 90 && degrees(match[2]!) <= 180)
		.map((match) => ({
			kind: 'position',
			from: match.index,
			to: match.index + match[0].length,
			certain: true
		}));

const four = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w]|\.\d)/g;
const six = /(?<![\w:.])[\da-f:]{3,39}(?![\w:])/gi;

/** IP addresses of version 4 and 6. */
export const findIpAddresses = (text: string): Finding[] =>
	[...text.matchAll(four), ...text.matchAll(six)]
		.filter((match) => isIP(match[0]))
		.map((match) => ({
			kind: 'ip_address',
			from: match.index,
			to: match.index + match[0].length,
			certain: true
		}));

const profile =
	/(?<![\w.-])(?:https?:\/\/)?(?:[a-z]{1,8}\.)?(?:linkedin\.com\/(?:in|pub)|facebook\.com|fb\.(?:com|me)|instagram\.com|twitter\.com|x\.com|tiktok\.com|github\.com|t\.me|wa\.me|m\.me|threads\.net|snapchat\.com\/add|youtube\.com\/@|vk\.com)\/?[@\p{L}\p{N}_%.?=-]{2,100}/giu;

/** A name in a network, alone in its cell; in a text it may as well be a colleague who is addressed. */
const handle = /^\s*@[\p{L}\d_][\p{L}\d_.]{2,30}\s*$/gu;

/** URLs of personal pages in social networks, and names there. */
export const findSocialProfiles = (text: string): Finding[] =>
	[...text.matchAll(profile), ...text.matchAll(handle)].map((match) => ({
		kind: 'social_profile',
		from: match.index,
		to: match.index + match[0].length,
		certain: true
	}));
