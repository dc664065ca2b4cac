import { editionWorkbook } from '#edition/download/edition-workbook.ts';
import type { PublishedEdition } from '#edition/draft.ts';
import { fileTexts } from '#edition/file-texts.ts';
import type { Language } from '#schemas/languages.ts';
import type { Programme } from '#schemas/programme.ts';
import { fingerprintOf } from '#views/report/fingerprint.ts';
import { iatiOf } from './iati-of.ts';

interface Sources {
	edition: PublishedEdition;
	/** The programme as it is written today, and its folder. */
	programme: Programme;
	dir: string;
	language: Language;
	address: string;
}

/** The figures of an edition for programs, by the ending of the file. */
export const dataFiles = {
	/** A sheet for each table, behind one that explains. */
	xlsx: async ({ edition, language, address }: Sources) =>
		editionWorkbook(
			await fileTexts(edition.programme, language),
			edition,
			{ address, fingerprint: fingerprintOf(edition) },
			{ perTable: true }
		),
	/** Results for the International Aid Transparency Initiative. */
	xml: ({ edition, programme: { iati }, dir }: Sources) => {
		if (!iati)
			throw new Error(
				`missing iati: ${dir}/programme.json does not say who reports the programme to the International Aid Transparency Initiative, and under which identifiers; add "iati": {"organisation": {"ref": "DK-CVR-12345678", "type": "22", "name": "..."}, "activity": "DK-CVR-12345678-1"} with yours`
			);
		return iatiOf(edition, iati);
	}
};
