import { dataset } from '#edition/citation.ts';
import type { PublishedEdition } from '#edition/draft.ts';
import { fileTexts } from '#edition/file-texts.ts';

/** An edition as JSON-LD for search engines for data, escaped so that it can be embedded in a page. */
export const editionJsonLd = async ({ programme, head, manifest }: PublishedEdition): Promise<string> =>
	JSON.stringify(
		dataset(
			await fileTexts(programme),
			programme,
			head,
			manifest.files.map(({ path }) => path).filter((path) => path.startsWith('cells')),
			`editions/${head.name}/`
		)
	).replaceAll('<', '\\u003c');
