import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { asCell } from '#edition/as-cell.ts';
import type { PublishedEdition } from '#edition/draft.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { startText } from '#report/outline/start-text.ts';
import type { Language } from '#schemas/languages.ts';
import { requireWritableFolder } from '../tooling/files/writable-folder.ts';
import { placeFile } from './place-file.ts';

/** Writes a `report.md` to begin with into a folder. One that is there holds somebody's words, and stays. */
export async function startFolder(
	dir: string,
	edition: PublishedEdition,
	language: Language
): Promise<string> {
	const place = join(dir, 'report.md');
	if (existsSync(place))
		throw new Error(
			`invalid --start: ${place} is there already, with somebody's words; choose another folder`
		);
	requireWritableFolder(dir);
	const t = translator(language, await loadMessages(language));
	placeFile(place, startText(t, { ...edition, cells: edition.cells.map(asCell) }), false);
	return place;
}
