import type { Finding } from './finding.ts';

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
