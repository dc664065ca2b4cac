import { languageName } from '#language/language-name.ts';
import { upperFirst } from '#language/sentences/first-letter.ts';
import type { Translate } from '#language/translate.ts';
import { namedLanguages } from '#schemas/named-languages.ts';
import type { Programme } from '#schemas/programme.ts';

/** Languages to choose from by their names in that of the reader: those of the programme first, then all that have a name. */
export function languageOptions(t: Translate, programme: Programme, chosen: string) {
	const own = [...new Set([...programme.languages, ...(chosen === '' ? [] : [chosen])])];
	const named = (code: string, name: string, group: string) => ({
		value: code,
		label: upperFirst(name, t.language),
		group
	});
	const others = namedLanguages(t.language)
		.filter(({ code }) => !own.includes(code))
		.map(({ code, name }) => named(code, name, t('products.languages-other')));
	return [
		{ value: '', label: t('products.language-none') },
		...own.map((code) => named(code, languageName(t, code), t('products.languages-programme'))),
		...others.sort((a, b) => a.label.localeCompare(b.label, t.language))
	];
}
