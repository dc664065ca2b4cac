import type { Language } from '#schemas/languages.ts';
import { loadMessages, type MessageKey } from './messages.ts';

/** A thing that the product speaks of: its one word in a language, what is meant, and the words that are not used for it. */
export interface Term {
	id: string;
	term: string;
	meaning: string;
	/** Words and phrases; `*` stands for any ending. */
	avoid: string[];
}

/** The terms of one language, in the order of the English ones. They stand among the messages, so that translators have them too. */
export async function glossaryIn(language: Language): Promise<Term[]> {
	const messages = await loadMessages(language, ['glossary']);
	const ids = Object.keys(messages).flatMap((key) => /^glossary\.(.+)-term$/.exec(key)?.[1] ?? []);
	const text = (id: string, part: string) => messages[`glossary.${id}-${part}` as MessageKey];
	return ids.map((id) => ({
		id,
		term: text(id, 'term'),
		meaning: text(id, 'meaning'),
		avoid: wordsOf(text(id, 'avoid'))
	}));
}

/** A dash stands where there is no word to avoid: no text may be empty. */
const wordsOf = (avoid: string): string[] => (avoid === '–' ? [] : avoid.split('; '));
