import { messagePlaces } from '#language/message-places.ts';

/**
 * The names of the places that a text leaves open; null where its braces are not in order. Messages are in ICU syntax, in which
 * a place may hold further ones; texts of indicators have plain `{name}`.
 */
export function places(key: string, text: string): Set<string> | null {
	if (!key.startsWith('messages/')) {
		const rest = text.replace(/\{[a-z_]+\}/g, '');
		if (/[{}]/.test(rest)) return null;
		return new Set([...text.matchAll(/\{([a-z_]+)\}/g)].map(([, name]) => name!));
	}
	try {
		return messagePlaces(text);
	} catch {
		return null;
	}
}
