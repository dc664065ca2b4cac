import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import { siteLanguages, type Language } from '#schemas/languages.ts';
import type { Programme } from '#schemas/programme.ts';

/** The words of what stands once in an edition, such as its citation: in the fallback of its programme, unless a page shows them. */
export async function fileTexts(
	{ languages }: Pick<Programme, 'languages'>,
	language: Language = siteLanguages(languages)[0]
): Promise<Translate> {
	return translator(language, await loadMessages(language, ['files']));
}
