import type { PublishedEdition } from '#edition/draft.ts';
import { readEdition } from '#edition/read-edition.ts';
import { verifyEdition } from '#edition/verify.ts';
import type { Programme } from '#schemas/programme.ts';
import { readFolder } from '../editions/edition-folder.ts';
import { readProgramme } from '../programme/read-programme.ts';

/** An edition that is as it was signed, with its files, of the programme that is reported, which is read as it is written today. */
export function editionFor(
	dir: string,
	folder: string
): { edition: PublishedEdition; files: ReadonlyMap<string, Uint8Array>; programme: Programme } {
	const files = readFolder(folder);
	const changed = verifyEdition(files).findings[0];
	if (changed)
		throw new Error(
			`invalid edition: ${folder} is not as it was signed (${changed.path}: ${changed.what}); npm run -s verify says more`
		);
	const edition = readEdition(files);
	const programme = readProgramme(dir);
	const { id } = programme;
	if (edition.head.programme.id !== id)
		throw new Error(
			`invalid edition: ${folder} is of programme "${edition.head.programme.id}", not of "${id}"; name its folder with --programme`
		);
	return { edition, files, programme };
}
