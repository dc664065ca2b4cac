import { dataset } from '#edition/citation.ts';
import type { PublishedEdition } from '#edition/draft.ts';

/** An edition as JSON-LD for search engines for data, escaped so that it can be embedded in a page. */
export const editionJsonLd = ({ programme, head, manifest }: PublishedEdition): string =>
	JSON.stringify(
		dataset(
			programme,
			head,
			manifest.files.map(({ path }) => path).filter((path) => path.startsWith('cells')),
			`editions/${head.name}/`
		)
	).replaceAll('<', '\\u003c');
