import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { languages } from '#schemas/languages.ts';
import { loadMessages, type MessageKey } from './messages.ts';

/** Texts without a word: the same in every language. */
const wordless = ['figures.named', 'figures.name-measure'];
/** Texts that are rightly the same in English and the language named. */
const alike: Record<string, string[]> = { da: ['site.relation'], sv: ['site.relation'] };

interface Element {
	type: number;
	value?: string;
	options?: Record<string, { value: Element[] }>;
}

/** Names of the places in a message, with what each is (plain, plural, select). */
function places(elements: Element[]): string[] {
	return elements.flatMap((element) => {
		const inner = Object.values(element.options ?? {}).flatMap((option) => places(option.value));
		const named = element.type !== 0 && element.type !== 7 && element.value !== undefined;
		return named ? [element.value!, ...inner] : inner;
	});
}

const placesOf = (text: string, language: string) =>
	[...new Set(places(new IntlMessageFormat(text, language).getAst()))].sort();

describe.each(languages.filter((language) => language !== 'en'))('%s', (language) => {
	it('holds the keys of English, in its order', async () => {
		expect(Object.keys(await loadMessages(language))).toEqual(Object.keys(await loadMessages('en')));
	});

	it('fills the same places in every message', async () => {
		const source = await loadMessages('en');
		const messages = await loadMessages(language);
		for (const [key, text] of Object.entries(source))
			expect({ key, places: placesOf(messages[key as MessageKey], language) }).toEqual({
				key,
				places: placesOf(text, 'en')
			});
	});

	it('is translated: nothing reads as English but what is listed', async () => {
		const source = await loadMessages('en');
		const messages = await loadMessages(language);
		const same = Object.keys(source).filter(
			(key) => messages[key as MessageKey] === source[key as MessageKey]
		);
		expect(same).toEqual([...wordless, ...(alike[language] ?? [])]);
	});
});
