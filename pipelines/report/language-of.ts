import { siteLanguages, type Language } from '#schemas/languages.ts';
import type { Programme } from '#schemas/programme.ts';
import { Misuse } from '../tooling/misuse.ts';

/** The language that was asked for, if the pages of the programme are in it; throws `Misuse` otherwise. */
export function languageOf({ languages }: Pick<Programme, 'languages'>, asked?: string): Language {
	const spoken = siteLanguages(languages);
	const language = spoken.find((one) => one === asked);
	if (language === undefined)
		throw new Misuse(
			`${asked === undefined ? 'missing language' : `unknown language: "${asked}"`}; known are ${spoken.join(', ')}`
		);
	return language;
}
