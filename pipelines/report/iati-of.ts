import { asCell } from '#edition/as-cell.ts';
import type { PublishedEdition } from '#edition/draft.ts';
import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import { iatiXml } from '#report/iati/iati-xml.ts';
import type { Iati } from '#schemas/iati.ts';
import { siteLanguages } from '#schemas/languages.ts';

/** The results of an edition for the International Aid Transparency Initiative, in every language of its programme. */
export async function iatiOf(edition: PublishedEdition, iati: Iati): Promise<string> {
	const spoken = await Promise.all(
		siteLanguages(edition.programme.languages).map(async (language) =>
			translator(language, await loadMessages(language))
		)
	);
	const cells = edition.cells.map(asCell);
	return iatiXml({ spoken: spoken as [Translate, ...Translate[]], iati, report: { ...edition, cells } });
}
