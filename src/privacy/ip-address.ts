import isIP from 'validator/lib/isIP.js';
import type { Finding } from './finding.ts';

const four = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w]|\.\d)/g;
const six = /(?<![\w:.])[\da-f:]{3,39}(?![\w:])/gi;

/** Internet addresses of version 4 and 6. */
export const findIpAddresses = (text: string): Finding[] =>
	[...text.matchAll(four), ...text.matchAll(six)]
		.filter((match) => isIP(match[0]))
		.map((match) => ({
			kind: 'ip_address',
			from: match.index,
			to: match.index + match[0].length,
			certain: true
		}));
