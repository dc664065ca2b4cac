import { describe, expect, it } from 'vitest';
import { languages } from '#schemas/languages.ts';
import { messagePlaces } from './message-places.ts';
import { loadMessages, type MessageKey } from './messages.ts';

const placesOf = (text: string) => [...messagePlaces(text)].sort();

describe.each(languages.filter((language) => language !== 'en'))('%s', (language) => {
	it('has the keys of English, in its order', async () => {
		expect(Object.keys(await loadMessages(language))).toEqual(Object.keys(await loadMessages('en')));
	});

	it('fills the same places in every message', async () => {
		const source = await loadMessages('en');
		const messages = await loadMessages(language);
		for (const [key, text] of Object.entries(source))
			expect({ key, places: placesOf(messages[key as MessageKey]) }).toEqual({
				key,
				places: placesOf(text)
			});
	});
});

/** A name may end in any letter, and a language inflects it by rules that no message knows. */
it.each(languages)('puts no ending on a name that is filled in, in %s', async (language) => {
	const glued = Object.entries(await loadMessages(language)).filter(([, text]) =>
		/\{\w+\}['’:]?\p{L}/u.test(text)
	);
	expect(glued).toEqual([]);
});
