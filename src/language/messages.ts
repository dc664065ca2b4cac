import type { Language } from '#schemas/localised.ts';
import type figures from './messages/en/figures.json';
import type importing from './messages/en/import.json';
import type problems from './messages/en/problems.json';
import type site from './messages/en/site.json';
import type workspace from './messages/en/workspace.json';

type Keys<Area extends string, Texts> = `${Area}.${keyof Texts & string}`;

/** `area.name` of every message; English is the source, and a test holds the other languages to it. */
export type MessageKey =
	| Keys<'figures', typeof figures>
	| Keys<'import', typeof importing>
	| Keys<'problems', typeof problems>
	| Keys<'site', typeof site>
	| Keys<'workspace', typeof workspace>;

/** All messages of one language, in ICU syntax. */
export type Messages = Record<MessageKey, string>;

type Areas = Record<string, Record<string, string>>;

const loaders: Record<Language, () => Promise<{ default: Areas }>> = {
	en: () => import('./messages/en.ts'),
	da: () => import('./messages/da.ts'),
	sv: () => import('./messages/sv.ts'),
	fi: () => import('./messages/fi.ts'),
	nb: () => import('./messages/nb.ts')
};

/** Fetches the messages of one language, and of that one only. */
export async function loadMessages(language: Language): Promise<Messages> {
	const areas = (await loaders[language]()).default;
	return Object.fromEntries(
		Object.entries(areas).flatMap(([area, texts]) =>
			Object.entries(texts).map(([name, text]) => [`${area}.${name}`, text])
		)
	) as Messages;
}
