import { dataset } from '#edition/citation.ts';
import type { PublishedEdition } from '#edition/draft.ts';

/** An edition as search engines for data read it; as text that may stand in a page. */
export const jsonldOf = ({ programme, head, manifest }: PublishedEdition): string =>
	JSON.stringify(
		dataset(
			programme,
			head,
			manifest.files.map(({ path }) => path).filter((path) => path.startsWith('cells')),
			`editions/${head.name}/`
		)
	).replaceAll('<', '\\u003c');
