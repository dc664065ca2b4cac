import { IntlMessageFormat } from 'intl-messageformat';
import { expect, it } from 'vitest';
import { siteLanguages } from '#schemas/languages.ts';
import { formatOf } from './message-format.ts';
import { loadMessages } from './messages.ts';

it.each(siteLanguages(['en', 'da', 'sv', 'fi', 'nb']))(
	'writes each message as ICU does: %s',
	async (language) => {
		const messages = Object.values(await loadMessages(language));
		for (const message of messages) {
			const format = new IntlMessageFormat(message, language);
			const names = [...message.matchAll(/\{(\w+)/g)].map(([, name]) => name!);
			for (const one of [3, '1 200', '']) {
				const args = Object.fromEntries(names.map((name) => [name, one]));
				expect(formatOf(message, language)(args)).toBe(format.format(args));
			}
		}
	}
);

it('says which value is missing', () => {
	expect(() => formatOf('{one} of {all}', 'en')({ one: 1 })).toThrow('all');
	expect(() => formatOf('{one} of {all}', 'en')()).toThrow('one');
	expect(formatOf('plain', 'en')()).toBe('plain');
});
