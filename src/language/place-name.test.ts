import { expect, it } from 'vitest';
import { loadMessages } from './messages.ts';
import { placeName } from './place-name.ts';
import { translator } from './translate.ts';

const name = { en: 'Norway', da: 'Norge', sv: 'Norge', fi: 'Norja', nb: 'Norge' };

it.each([
	['Oslo', 'en', 'Oslo, Norway'],
	['Oslo', 'fi', 'Oslo, Norja'],
	['Norway', 'fi', 'Norja'],
	['Norge', 'en', 'Norway']
] as const)('says of %s in %s: %s', async (place, language, said) => {
	const t = translator(language, await loadMessages(language, ['masthead']));
	expect(placeName(t, { name, partner: { place } })).toBe(said);
});
