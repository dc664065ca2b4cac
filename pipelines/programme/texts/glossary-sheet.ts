import { glossaryIn } from '#language/glossary.ts';
import { languages, type Language } from '#schemas/languages.ts';
import { spreadsheetForm } from '#tables/spreadsheet-form.ts';
import { spreadsheet } from '#tables/spreadsheet.ts';

/** The glossary for translators: a term a row with what it means, and its word and the words to avoid in every language. */
export async function writeGlossary(from: Language): Promise<string> {
	const others = languages.filter((language) => language !== from);
	const order = [from, ...others];
	const glossaries = await Promise.all(order.map(glossaryIn));
	const rows = glossaries[0]!.map(({ id, meaning }) => {
		const terms = glossaries.map((terms) => terms.find((one) => one.id === id)!);
		return [id, meaning, ...terms.flatMap(({ term, avoid }) => [term, avoid.join('; ')])];
	});
	const header = ['id', `meaning ${from}`, ...order.flatMap((language) => [language, `not ${language}`])];
	return spreadsheet([header, ...rows], spreadsheetForm(from));
}
