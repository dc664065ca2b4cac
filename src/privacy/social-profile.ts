import type { Finding } from './finding.ts';

const profile =
	/(?<![\w.-])(?:https?:\/\/)?(?:[a-z]{1,8}\.)?(?:linkedin\.com\/(?:in|pub)|facebook\.com|fb\.(?:com|me)|instagram\.com|twitter\.com|x\.com|tiktok\.com|github\.com|t\.me|wa\.me|m\.me|threads\.net|snapchat\.com\/add|youtube\.com\/@|vk\.com)\/?[@\p{L}\p{N}_%.?=-]{2,100}/giu;

/** Addresses of a person's page in a social network. */
export const findSocialProfiles = (text: string): Finding[] =>
	[...text.matchAll(profile)].map((match) => ({
		kind: 'social_profile',
		from: match.index,
		to: match.index + match[0].length,
		certain: true
	}));
