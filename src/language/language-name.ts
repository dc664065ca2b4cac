import type { Translate } from './translate.ts';

/** A language by its name in the language of the reader; its code where it has none. */
export function languageName(t: Pick<Translate, 'language'>, code: string): string {
	try {
		return new Intl.DisplayNames([t.language], { type: 'language' }).of(code) ?? code;
	} catch {
		return code;
	}
}
