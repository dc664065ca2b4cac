import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import { siteLanguages } from '#schemas/languages.ts';
import type { Programme } from '#schemas/programme.ts';

/** The words of what stands once in an edition, such as its citation: in the fallback of its programme. */
export async function fileTexts({ languages }: Pick<Programme, 'languages'>): Promise<Translate> {
	const [fallback] = siteLanguages(languages);
	return translator(fallback, await loadMessages(fallback, ['files']));
}
